import { getMetadataStorage } from 'class-validator';

type Storage = ReturnType<typeof getMetadataStorage>;
type Rules = ReturnType<Storage['getTargetValidationMetadatas']>;

/**
 * Has class-validator find the rules of each class once. For every object it checks it goes through all classes there
 * are, in search of parents, and sorts what it found by field: with some hundred DTOs that takes longer than the check.
 * Rules are written down by decorators, before the first request: what was found once stays true.
 */
export function rememberRules(): void {
  const storage = getMetadataStorage();
  const find = storage.getTargetValidationMetadatas.bind(storage);
  const group = storage.groupByPropertyName.bind(storage);
  const found = new WeakMap<object, Rules>();
  const grouped = new WeakMap<Rules, ReturnType<typeof group>>();
  storage.getTargetValidationMetadatas = (target, schema, always, strict, groups) => {
    // What a caller sends as "constructor" is no class.
    const isPlain = typeof target === 'function' && !schema && !always && !strict && groups === undefined;
    const look = () => find(target, schema, always, strict, groups);
    return isPlain ? once(found, target, look) : look();
  };
  storage.groupByPropertyName = (rules) => once(grouped, rules, () => group(rules));
}

function once<Key extends object, Found>(known: WeakMap<Key, Found>, key: Key, look: () => Found): Found {
  const answer = known.get(key) ?? look();
  known.set(key, answer);
  return answer;
}
