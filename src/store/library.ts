// The parts of the `yaml` package that we use, so that it stays one chunk of its own. Nothing else imports `yaml`.
export { Composer, isMap, isScalar, isSeq, Parser } from 'yaml';
export type { CST, Node, Pair, YAMLError, YAMLMap, YAMLSeq } from 'yaml';
