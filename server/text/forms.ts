/**
 * How to write values in a sentence: `{name}`, or `{name_form}` for another form of the value.
 *
 * | value | `{name}` is | forms |
 * |---|---|---|
 * | string | itself | |
 * | number | in figures | `words` (« sept », up to sixteen in fr and en, ten in zh) |
 * | actor, `actors` | with its article: « les Vosges », "the Vosges" | `bare` `of` `to` `in`, each also `_local` |
 * | `place` | with its article: « le Shandong » | the same |
 * | `inPlace` | « à Shanghai », "in Shanghai", 在上海 | `the` `bare` `of` `to`, each also `_local`; `local` |
 * | `sectors` | in lower case, joined | `label` (as the list has them) |
 * | `date` | « le 1er mai 2010 », « en mai 2010 » | `bare` `of` `since` `until` |
 * | `period` | « du 1er mai au 31 octobre 2010 », « depuis 2006 » | `bare` `between` |
 * | `adjectiveOf` | « chinoises », of institutions | |
 * | `levelOf` | « province », the word for its level | `whole` (« toute la province ») |
 * | `percent`, `decimal` | « 30 % », « 0,82 » | |
 * | `word` | the word of the vocabulary | `lower` (with a small first letter) |
 *
 * `_local` adds the local name after the Latin one: `{place_local}` is « à Shanghai 上海 ». Chinese has no articles: every form of a
 * name but `in` is the bare name, and instead of `{host_of}` one writes {host}的.
 *
 * Plurals and selects can read a property: `number` (2 where the French verb is in the plural, as in « les Vosges cherchent » and
 * for several actors), or `count` of a list; `{n, plural, …}` needs none.
 *
 * `<b>` is strong, `<a>` the link. `<b>` does not change articles, prepositions and local names:
 * `<b>{place_local}</b>` is « à **Shanghai** 上海 ».
 */
import { TextError } from './textError'

/** The name of a value, and the form asked for. */
export interface MessageArgument {
	readonly value: string
	readonly form: string | null
	readonly local: boolean
}

/** Reads `place_bare_local`. */
export function readArgument(argument: string): MessageArgument {
	const [value = '', ...forms] = argument.split('_')
	const local = forms.at(-1) === 'local'
	const rest = local ? forms.slice(0, -1) : forms
	if (rest.length > 1) throw new TextError(`Expected one form after the value's name, got "${argument}"`)
	return { value, form: rest[0] ?? null, local }
}

/** The form asked for, or the first one by default. Throws a TextError for a form that the value does not have. */
export function chosenForm<F extends string>(argument: MessageArgument, forms: readonly [F, ...F[]]): F {
	if (argument.form === null) return forms[0]
	const found = forms.find((form) => form === argument.form)
	if (found === undefined)
		throw new TextError(
			`Expected a form of "${argument.value}" (${forms.join(', ')}), got "${argument.form}"`,
		)
	return found
}
