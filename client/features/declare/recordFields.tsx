import type { ReactNode } from 'react'
import { ACTOR_KINDS } from '../../../schema/enums'
import type { ActorSort } from '../../../schema/kinds/field'
import type { ActorKind, DeclaredKind, Visibility } from '../../graphql/generated/types'
import type { Text } from '../../text/useText'
import { choiceWords } from '../../views/declared/choiceWords'
import {
	FORMS,
	type FormState,
	type FormField as KindField,
	missingFields,
	type SourceState,
} from '../../views/declared/declaredForms'
import { DateFieldset, type DateState } from '../../views/form/DateFieldset'
import type { Control } from '../../views/form/FormField'
import type { FormField } from '../../views/form/useForm'
import { SourceFields } from './SourceFields'
import { VisibilityField } from './VisibilityField'

interface Options {
	readonly kind: DeclaredKind
	readonly values: FormState
	readonly set: (some: FormState) => void
	readonly translate: Text['translate']
	readonly sourceTitles: ReadonlyMap<string, string>
	/** Codes of likely sectors. */
	readonly suggestedSectors: readonly string[]
	/** What is under the dates of a mission. */
	readonly afterDates: () => ReactNode
}

/**
 * The fields of a kind of record as its vocabulary declares them: the important ones first, then those behind
 * « plus de précisions », sources and visibility last.
 */
export function recordFields(options: Options): readonly FormField<FormState>[] {
	const { kind, values, translate } = options
	const fields = FORMS[kind].fields.filter(({ shape, isShown }) => shape.is !== 'record' && isShown(values))
	const first = fields.filter(({ isMore, name }) => !isMore && !ENDS.has(name))
	const more = fields.filter(({ isMore }) => isMore)
	const last = fields.filter(({ name }) => ENDS.has(name))
	return [...first, ...more, ...last].map((field): FormField<FormState> => {
		const { name, shape, hint, isMore } = field
		return {
			name,
			label: translate(shape.is === 'sectors' ? 'precheck.sectors' : field.label),
			hint: shape.is === 'texts' ? translate('declare.commas') : hint && translate(hint),
			isMore: isMore && !ENDS.has(name),
			isWrong: (said) => missingFields(kind, said).includes(name),
			expected: (got) =>
				translate('declare.problem', {
					expected: translate(`declare.expected.${shape.is}`),
					got: got === undefined || got === 'nothing' ? translate('declare.nothing') : got,
				}),
			after: kind === 'MISSION' && name === 'start' ? options.afterDates : undefined,
			...controlOf(field, options),
		}
	})
}

const ENDS: ReadonlySet<string> = new Set(['sources', 'visibility'])

const KINDS: Readonly<Record<ActorSort, readonly ActorKind[]>> = {
	french: ACTOR_KINDS.filter((kind) => kind !== 'PARTNER_TERRITORY'),
	partner: ACTOR_KINDS.filter((kind) => kind !== 'FRENCH_TERRITORY'),
	partnerPlace: ['PARTNER_TERRITORY'],
	frenchPlace: ['FRENCH_TERRITORY'],
	place: ['PARTNER_TERRITORY', 'FRENCH_TERRITORY'],
	any: ACTOR_KINDS,
}

function controlOf(field: KindField, options: Options): Control {
	const { name, shape } = field
	const { kind, values, set, translate } = options
	const label = translate(field.label)
	switch (shape.is) {
		case 'date':
			return { is: 'own', draw: name === 'end' ? null : (errorOf) => drawDates(field, options, errorOf) }
		case 'actor':
		case 'actors':
			return { is: shape.is, kinds: KINDS[shape.sort] }
		case 'sectors':
			return { is: 'sectors', suggested: options.suggestedSectors }
		case 'sources':
			return {
				is: 'own',
				draw: (errorOf) => (
					<SourceFields
						label={label}
						sources={values[name] as readonly SourceState[]}
						titles={options.sourceTitles}
						error={errorOf(name)}
						onChange={(sources) => set({ [name]: sources })}
					/>
				),
			}
		case 'visibility':
			return {
				is: 'own',
				draw: (errorOf) => (
					<VisibilityField
						label={label}
						kind={kind}
						chosen={values[name] as Visibility}
						error={errorOf(name)}
						onChange={(visibility) => set({ [name]: visibility })}
					/>
				),
			}
		case 'flag':
			return { is: 'flag' }
		case 'choice': {
			const words = shape.options.map((value) => ({
				value,
				label: translate(choiceWords(shape.words, value)),
			}))
			const none = field.isRequired ? [] : [{ value: '', label: translate('declare.notSaid') }]
			return { is: 'choice', options: [...none, ...words] }
		}
		case 'number':
			return { is: 'text', type: 'number', min: 0 }
		case 'text':
			return shape.isLong ? { is: 'longText', maxLength: 2000 } : { is: 'text', maxLength: 200 }
		case 'texts':
			return { is: 'text' }
		case 'record':
			return { is: 'own', draw: null }
	}
}

/** The end of a stay is beside its start, with the same precision. */
function drawDates(
	{ name, label }: KindField,
	{ kind, values, set, translate }: Options,
	errorOf: (name: string) => string | undefined,
): ReactNode {
	const names = name === 'start' ? ['start', 'end'] : [name]
	return (
		<DateFieldset
			legend={translate(name === 'start' ? 'declare.when' : label)}
			dates={names.map((one) => ({
				name: one,
				label: translate(FORMS[kind].fields.find((field) => field.name === one)?.label ?? label),
				value: values[one] as DateState,
				error: errorOf(one),
			}))}
			onChange={(one, value) => set({ [one]: value })}
		/>
	)
}
