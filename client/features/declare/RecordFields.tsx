import { type ComponentType, Fragment, type ReactNode } from 'react'
import type { DeclaredKind, Visibility } from '../../graphql/generated/types'
import { useText } from '../../text/useText'
import { CheckOption } from '../../ui/CheckOption'
import { Field } from '../../ui/Field'
import type { ActorFieldSlot } from '../../views/actor/actorFieldSlot'
import { choiceWords } from '../../views/declared/choiceWords'
import { DateFieldset } from '../../views/declared/DateFieldset'
import {
	type DateState,
	type FieldState,
	FORMS,
	type FormField,
	type FormState,
	NO_DATE,
	type SourceState,
} from '../../views/declared/declaredForms'
import { SectorsField } from '../../views/filters/SectorsField'
import { FieldError, OneActorField, SeveralActorsField } from './ActorsField'
import { SourceFields } from './SourceFields'
import { VisibilityField } from './VisibilityField'

interface Props {
	kind: DeclaredKind
	state: FormState
	/** Errors in a sentence, by name of field. */
	errors: ReadonlyMap<string, string>
	sourceTitles: ReadonlyMap<string, string>
	/** Codes of likely sectors. */
	suggestedSectors: readonly string[]
	ActorField: ComponentType<ActorFieldSlot>
	onChange: (name: string, value: FieldState) => void
	/** What is under the dates of a mission. */
	afterDates?: ReactNode
}

/** The fields of a form: the important ones first, the rest behind « plus de précisions ». */
export function RecordFields(props: Props) {
	const { translate } = useText()
	const { kind, state, errors, afterDates } = props
	const fields = FORMS[kind].fields.filter(({ shape, isShown }) => shape.is !== 'record' && isShown(state))
	const first = fields.filter(({ isMore, name }) => !isMore && !ENDS.has(name))
	const more = fields.filter(({ isMore }) => isMore)
	const last = fields.filter(({ name }) => ENDS.has(name) && name !== 'note')
	return (
		<>
			{first.map((field) => (
				<Fragment key={field.name}>
					<OneField field={field} {...props} />
					{kind === 'MISSION' && field.name === 'start' && afterDates}
				</Fragment>
			))}
			{more.length > 0 && (
				<details className="disclosure" open={more.some(({ name }) => errors.has(name)) || undefined}>
					<summary>{translate('declare.more')}</summary>
					<div className="form">
						{more.map((field) => (
							<OneField key={field.name} field={field} {...props} />
						))}
					</div>
				</details>
			)}
			{last.map((field) => (
				<OneField key={field.name} field={field} {...props} />
			))}
		</>
	)
}

const ENDS: ReadonlySet<string> = new Set(['sources', 'visibility'])

function OneField({
	field,
	kind,
	state,
	errors,
	sourceTitles,
	suggestedSectors,
	ActorField,
	onChange,
}: Props & { field: FormField }) {
	const { translate } = useText()
	const { name, shape } = field
	const value = state[name] ?? ''
	const error = errors.get(name)
	const label = translate(field.label)
	const set = (next: FieldState): void => onChange(name, next)
	switch (shape.is) {
		case 'date': {
			// The end of a stay is beside its start, with the same precision.
			if (name === 'end') return null
			const names = name === 'start' ? ['start', 'end'] : [name]
			return (
				<DateFieldset
					legend={translate(name === 'start' ? 'declare.when' : field.label)}
					dates={names.map((one) => ({
						name: one,
						label: translate(FORMS[kind].fields.find(({ name }) => name === one)?.label ?? field.label),
						value: (state[one] as DateState | undefined) ?? NO_DATE,
						error: errors.get(one),
					}))}
					onChange={onChange}
				/>
			)
		}
		case 'actor':
			return (
				<OneActorField
					label={label}
					sort={shape.sort}
					error={error}
					ActorField={ActorField}
					chosen={String(value)}
					onChange={set}
				/>
			)
		case 'actors':
			return (
				<SeveralActorsField
					label={label}
					sort={shape.sort}
					error={error}
					ActorField={ActorField}
					chosen={value as readonly string[]}
					onChange={set}
				/>
			)
		case 'sectors':
			return (
				<div>
					<SectorsField chosen={value as readonly string[]} suggested={suggestedSectors} onChange={set} />
					<FieldError error={error} />
				</div>
			)
		case 'sources':
			return (
				<SourceFields
					label={label}
					sources={value as readonly SourceState[]}
					titles={sourceTitles}
					error={error}
					onChange={set}
				/>
			)
		case 'visibility':
			return (
				<VisibilityField
					label={label}
					kind={kind}
					chosen={value as Visibility}
					error={error}
					onChange={set}
				/>
			)
		case 'flag':
			return (
				<CheckOption checked={value === true} onChange={({ target }) => set(target.checked)}>
					{label}
				</CheckOption>
			)
		case 'choice':
			return (
				<Field label={label} error={error}>
					{(control) => (
						<select
							{...control}
							name={name}
							value={String(value)}
							onChange={({ target }) => set(target.value)}
						>
							{!field.isRequired && <option value="">{translate('declare.notSaid')}</option>}
							{shape.options.map((option) => (
								<option key={option} value={option}>
									{translate(choiceWords(shape.words, option))}
								</option>
							))}
						</select>
					)}
				</Field>
			)
		case 'texts':
			return (
				<Field label={label} error={error} hint={translate('declare.commas')}>
					{(control) => (
						<input
							{...control}
							name={name}
							value={String(value)}
							onChange={({ target }) => set(target.value)}
						/>
					)}
				</Field>
			)
		case 'number':
		case 'text':
			return (
				<Field label={label} error={error} hint={field.hint === null ? undefined : translate(field.hint)}>
					{(control) =>
						shape.is === 'text' && shape.isLong ? (
							<textarea
								{...control}
								name={name}
								rows={3}
								maxLength={2000}
								value={String(value)}
								onChange={({ target }) => set(target.value)}
							/>
						) : (
							<input
								{...control}
								name={name}
								type={shape.is === 'number' ? 'number' : 'text'}
								min={shape.is === 'number' ? 0 : undefined}
								maxLength={200}
								value={String(value)}
								onChange={({ target }) => set(target.value)}
							/>
						)
					}
				</Field>
			)
		case 'record':
			return null
	}
}
