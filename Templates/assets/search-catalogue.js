// The data files of the search, and the search by names across all standards.
"use strict";

const loading = new Map();

/** The value of a data file. Files are scripts, since pages from disk may not fetch. */
function loadData(path) {
  if (!loading.has(path)) {
    loading.set(path, new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = path;
      script.onload = () => resolve(script.data);
      script.onerror = () => {
        loading.delete(path);
        reject(new Error(path));
      };
      document.head.append(script);
    }));
  }
  return loading.get(path);
}

/** The last of some ordered rows whose first field is not after a key. */
function rowBefore(rows, key) {
  return rows.findLast((row) => row[0] <= key) ?? rows[0];
}

/** Id, title and data file of a standard by its number. */
async function standardByNumber(files, number) {
  const [, name] = files.standards[Math.floor(number / files.perFile)];
  const list = await loadData(`search/${name}.js`);
  return list[number % files.perFile];
}

/** The same by its id; nothing if there is no such standard. */
async function standardById(files, id) {
  if (files.standards.length === 0) return undefined;
  const list = await loadData(`search/${rowBefore(files.standards, id)[1]}.js`);
  return list.find((standard) => standard[0] === id);
}

/** What names can be looked up by: characters, or pairs where characters are in too many. */
function keysOf(word, split) {
  const characters = [...word];
  const keys = characters.flatMap((character, at) => {
    if (!split.includes(character)) return [character];
    return at + 1 < characters.length ? [character + characters[at + 1]] : [];
  });
  return keys.length > 0 ? keys : [characters[0]];
}

/** The smallest file that holds every name with these words. */
function fileOfNames(files, words) {
  const rows = words.flatMap((word) => keysOf(word, files.split)).map((key) => rowBefore(files.names, key));
  const [best] = rows.sort((one, other) => one[3] - other[3] || one[2] - other[2]);
  return { path: `search/${best[1]}.js`, isCut: best[3] };
}

/** Standards with a name that holds the query: number, grade, names; best first. */
async function findStandards(files, query) {
  const words = foldedWords(query);
  if (words.length === 0 || files.names.length === 0) return { standards: [], isCut: false };
  const file = fileOfNames(files, words);
  const { lists, rows } = await loadData(file.path);
  const found = new Map();
  for (const [kind, name, list] of rows) {
    const grade = nameGrade(foldText(name), words);
    if (grade === null) continue;
    for (const number of lists[list]) {
      if (!found.has(number)) found.set(number, { number, grade, names: [] });
      const standard = found.get(number);
      standard.grade = Math.min(standard.grade, grade);
      standard.names.push({ kind, name });
    }
  }
  const standards = [...found.values()]
    .sort((one, other) => one.grade - other.grade || one.number - other.number);
  return { standards, isCut: file.isCut };
}

function nameGrade(folded, words) {
  const at = folded.indexOf(words.join(""));
  if (at < 0) return words.length > 1 && words.every((word) => folded.includes(word)) ? 3 : null;
  if (at > 0) return 2;
  return folded === words.join("") ? 0 : 1;
}
