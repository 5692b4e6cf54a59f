declare module "edtf" {
  /** Parses an EDTF expression; `min` and `max` are milliseconds since 1970, UTC. Throws on nonsense. */
  export default function edtf(expression: string): { min: number; max: number };
}
