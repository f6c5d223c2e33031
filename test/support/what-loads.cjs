// Preloaded with `node --require`: says at the end, on a line of its own on stderr, what the run loaded and what it asked of Intl.
const { writeSync } = require('node:fs');
const Module = require('node:module');

const files = [];
const name = '_load';
const load = Module[name];
Module[name] = function watched(request, ...more) {
  files.push(request);
  return load.call(this, request, ...more);
};

const intl = [];
for (const name of ['Collator', 'DateTimeFormat', 'NumberFormat', 'PluralRules', 'Segmenter'])
  Intl[name] = new Proxy(Intl[name], {
    construct(target, given, made) {
      intl.push(name);
      return Reflect.construct(target, given, made);
    },
  });
for (const method of ['toLocaleString', 'toLocaleDateString'])
  for (const kind of [Number, Date]) {
    const shown = kind.prototype[method];
    if (shown)
      kind.prototype[method] = function watched(...given) {
        intl.push(method);
        return shown.apply(this, given);
      };
  }

process.on('exit', () => {
  const builtins = process.moduleLoadList.flatMap((entry) =>
    entry.startsWith('NativeModule ') ? [entry.slice('NativeModule '.length)] : [],
  );
  writeSync(2, `\nloaded: ${JSON.stringify({ files: [...new Set(files)], builtins, intl })}\n`);
});
