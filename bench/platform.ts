/** A platform of many organizations for bench/run.mjs, in a process of its own: prints its address, and ends with its input. */
import { manyOrganizations } from '../test/live/worlds/many.js';
import { startSimulator } from '../test/simulator/index.js';

const { world, clients } = manyOrganizations(Number(process.argv[2]), { latency: Number(process.argv[3]) });
const { url } = await startSimulator(world);
process.stdout.write(`${JSON.stringify({ url, clients })}\n`);
process.stdin.on('end', () => process.exit()).resume();
