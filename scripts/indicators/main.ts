import { indicators } from './command';

process.exitCode = await indicators(process.argv.slice(2));
