// What a view needs of the one who looks: the language, the width, the colours, and where the text goes.
import type { Label } from '../errors.ts';
import type { Lang } from '../words/lang.ts';
import type { Format } from './format.ts';
import type { Theme } from './theme.ts';

export interface Screen {
  readonly lang: Lang;
  readonly today: string;
  readonly format: Format;
  readonly theme: Theme;
  readonly width: number;
  readonly options: { readonly reveal?: boolean };
  readonly say: (label: Label) => string;
  readonly print: (text: string) => void;
  readonly note: (text: string) => void;
}
