/** What the variables of a shell stand for, where the text sets them: `export HOST=api.mypurecloud.de`. */

const SET =
  /^[ \t]{0,20}(?:\S{0,80}[$#>] )?(?:export |set |declare |\$env:|\$)?([A-Za-z_]\w{0,60}) ?= ?(?:"([^"\n$]{1,2000})"|'([^'\n]{1,2000})'|([^\s"'`;&|$]{1,2000}))[ \t]{0,8};?$/gm;
const USED = /\$\{?([A-Za-z_]\w{0,60})\}?|%([A-Za-z_]\w{0,60})%/g;

/** A function that puts values in the place of variables in an address; what is not set stays as it is written. */
export function shellVariables(text: string): (address: string) => string {
  let values: Map<string, string> | null = null;
  return (address) => {
    if (!/[$%][A-Za-z_{]/.test(address)) return address;
    values ??= new Map(
      [...text.matchAll(SET)].map(([, name = '', double, single, bare]) => [
        name,
        double ?? single ?? bare ?? '',
      ]),
    );
    const known = values;
    return address.replace(
      USED,
      (written, name?: string, other?: string) => known.get(name ?? other ?? '') ?? written,
    );
  };
}
