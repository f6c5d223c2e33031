#!/usr/bin/env node
require('../dist/tend.cjs');
