/**
 * How a sentence asks for a value: `{name}`, or `{name_form}` where the value should take another form.
 *
 * | value | `{name}` is | forms |
 * |---|---|---|
 * | string | itself | |
 * | number | in figures | `words` (« sept », up to sixteen in fr and en, ten in zh) |
 * | actor, `actors` | as a subject has it: « les Vosges », "the Vosges" | `bare` `of` `to` `in`, each also `_local` |
 * | `place` | as a subject has it: « le Shandong » | the same |
 * | `inPlace` | « à Shanghai », "in Shanghai", 在上海 | `the` `bare` `of` `to`, each also `_local`; `local` |
 * | `sectors` | in lower case, joined | `label` (as the list has them) |
 * | `date` | « le 1er mai 2010 », « en mai 2010 » | `bare` `of` `since` `until` |
 * | `period` | « du 1er mai au 31 octobre 2010 », « depuis 2006 » | `bare` `between` |
 * | `adjectiveOf` | « chinoises », of institutions | |
 * | `levelOf` | « province », the word for its level | `whole` (« toute la province ») |
 * | `percent`, `decimal` | « 30 % », « 0,82 » | |
 * | `word` | the word of the vocabulary | `lower` (with a small first letter) |
 *
 * `_local` adds the local name after the Latin one: `{place_local}` is « à Shanghai 上海 ». Chinese has no
 * articles: there every form of a name but `in` is the bare name, so `{host_of}` is written {host}的.
 *
 * Plurals and selects may ask for a property of a value: `number` (2 where the French verb is in the plural: « les
 * Vosges cherchent », also for several actors), `count` (of a list); `{n, plural, …}` needs none.
 *
 * `<b>` is strong, `<a>` the link. `<b>` leaves articles, prepositions and local names as they are:
 * `<b>{place_local}</b>` is « à **Shanghai** 上海 ».
 */
import { TextError } from './textError'

/** The name of a value, and the forms asked of it. */
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

/** The form, where it is one of those that the value has; the first one where none is asked. */
export function chosenForm<F extends string>(argument: MessageArgument, forms: readonly [F, ...F[]]): F {
	if (argument.form === null) return forms[0]
	const found = forms.find((form) => form === argument.form)
	if (found === undefined)
		throw new TextError(
			`Expected a form of "${argument.value}" (${forms.join(', ')}), got "${argument.form}"`,
		)
	return found
}
