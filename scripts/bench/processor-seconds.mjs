import { readFile } from 'node:fs/promises';

/**
 * The processor time that this process and all that it has started and seen end have used so far: other work on the
 * machine, which stretches every time by the clock, hardly changes it.
 *
 * @returns {Promise<number | null>} in seconds; `null` where the system does not tell (it is read as Linux does)
 */
export async function processorSeconds() {
  const stat = await readFile('/proc/self/stat', 'utf8').catch(() => null);
  if (stat === null) return null;
  // After the name, which may hold anything: state is field 3; own user and system time are 14 and 15, of the
  // children 16 and 17, in hundredths of a second (proc(5)).
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / 100;
}
