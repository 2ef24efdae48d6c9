import { isZone } from "../checks.js";

const MOMENT = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{3})?)?)(Z|[+-]\d\d:\d\d)?$/u;

/**
 * Reads a moment, where it states no zone in the one given, else in China's: never in the machine's, for the same command
 * says the same everywhere. `undefined` where it is no moment.
 *
 * @example
 * readMoment("2024-05-06T10:20", undefined)?.toISOString(); // "2024-05-06T02:20:00.000Z"
 */
export function readMoment(text: string, zone: unknown): Date | undefined {
  const [, wall = "", stated = isZone(zone) ? zone : "+08:00"] = MOMENT.exec(text) ?? [];
  const atGreenwich = new Date(`${wall}Z`);
  if (Number.isNaN(atGreenwich.getTime()) || !(stated === "Z" || isZone(stated))) return undefined;
  // The thirtieth of February would be a day of March.
  return atGreenwich.toISOString().startsWith(wall) ? new Date(`${wall}${stated}`) : undefined;
}
