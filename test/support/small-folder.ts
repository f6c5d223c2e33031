// A folder as small as a folder can be that people share: a team, two customers, one conversation. Texts only.
import { schemaLine } from '../../src/store/paths.ts';
import { renderRecord } from '../../src/store/yaml-render.ts';
import { aCustomer, aFollowup } from './make.ts';

const settings = `timezone: Asia/Shanghai
team:
  - { id: wang, name: 王芳, email: wang@example.com, role: manager }
  - { id: li, name: 李雷, email: li@example.com, role: sales, lead: wang }
  - { id: chen, name: 陈晨, email: chen@example.com, role: service, lead: wang }
`;

/** Returns the files of the folder, path to text. */
export function smallFolder(): Record<string, string> {
  const customers = [
    aCustomer({ id: 'cstm0001', no: 'CRM202405001', source: 'exhibition', notes: 'first' }),
    aCustomer({ id: 'cstm0002', no: 'CRM202405002', name: '东方教育', source: 'exhibition' }),
  ];
  const followup = aFollowup({ id: 'fwpp0001', customer: 'cstm0001', no: 'GZ202405001' });
  return {
    'tend.yaml': settings,
    '.gitignore': '.tend/cache/\n.tend/local/\n.tend-tmp-*\n',
    'customers/huadong-cstm0001.yaml': renderRecord(
      customers[0]!,
      schemaLine('customer', 'customers/x.yaml'),
    ),
    'customers/dongfang-cstm0002.yaml': renderRecord(
      customers[1]!,
      schemaLine('customer', 'customers/x.yaml'),
    ),
    'followups/2024-05/05-huadong-fwpp0001.yaml': renderRecord(
      followup,
      schemaLine('followup', 'followups/2024-05/x.yaml'),
    ),
  };
}
