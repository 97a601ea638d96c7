import dockerfileAst from 'dockerfile-ast';
import { isPinned } from './pinned.mjs';

/** A word in a name that says that its value is one. */
export const SECRET = /pass(word|wd)?|secret|token|credential|api_?key|private/i;

/**
 * What is wrong with a Dockerfile: each fault one sentence, none if it is right.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function dockerfileFaults(text) {
  const file = dockerfileAst.DockerfileParser.parse(text);
  const instructions = file.getInstructions();
  const stages = file.getFROMs();
  return [
    ...stages.flatMap(unpinned(stages)),
    ...(stages.length < 2 ? ['There is one stage: sources and build tools end up in the image.'] : []),
    ...rootFaults(lastStage(instructions)),
    ...(lastStage(instructions).some((line) => line.getKeyword() === 'HEALTHCHECK')
      ? []
      : ['There is no HEALTHCHECK.']),
    ...instructions.flatMap(secretFaults),
  ];
}

/**
 * @param {readonly import('dockerfile-ast').From[]} stages
 * @returns {(from: import('dockerfile-ast').From) => string[]}
 */
function unpinned(stages) {
  const names = new Set(stages.map((stage) => stage.getBuildStage()));
  return (from) => {
    const image = from.getImage() ?? '';
    return names.has(image) || isPinned(image) ? [] : [`FROM ${image} names no exact version.`];
  };
}

/** @param {readonly import('dockerfile-ast').Instruction[]} instructions */
function lastStage(instructions) {
  return instructions.slice(instructions.findLastIndex((line) => line.getKeyword() === 'FROM'));
}

/** @param {readonly import('dockerfile-ast').Instruction[]} instructions */
function rootFaults(instructions) {
  const user = instructions
    .findLast((line) => line.getKeyword() === 'USER')
    ?.getArgumentsContent()
    ?.trim();
  if (!user) return ['There is no USER: the image runs as root.'];
  return /^(root|0)(:|$)/.test(user) ? [`USER ${user} is root.`] : [];
}

/**
 * What is given to a build stays in the image's history for everybody who has the image.
 *
 * @param {import('dockerfile-ast').Instruction} line
 */
function secretFaults(line) {
  const keyword = line.getKeyword();
  const content = line.getArgumentsContent() ?? '';
  if (keyword === 'ARG' || keyword === 'ENV') {
    const names = content.split(/\s+/).map((pair) => pair.split('=')[0] ?? '');
    return names.filter((name) => SECRET.test(name)).map((name) => `${keyword} ${name} keeps a secret in the image.`);
  }
  const copiesSecrets = (keyword === 'COPY' || keyword === 'ADD') && /(^|[\s/])\.env\b/.test(content);
  return copiesSecrets ? [`${keyword} ${content} copies secrets into the image.`] : [];
}
