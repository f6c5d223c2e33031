// Made by scripts/generate.mjs from schemas/ and src/presets/. Never edited by hand.
import type { ShapeError } from '../validators.js';
export function shapeErrors(data: unknown): readonly ShapeError[];
