import { Fragment, type HTMLInputTypeAttribute, type ReactNode } from 'react'
import type { ActorKind } from '../../graphql/generated/types'
import { CheckOption } from '../../ui/CheckOption'
import { ChoiceField } from '../../ui/ChoiceField'
import { Field, FieldGroup } from '../../ui/Field'
import { ActorField, ActorsField } from '../actor/ActorField'
import { SectorsField } from '../filters/SectorsField'
import type { FormField, FormState } from './useForm'

/** How a field is asked for, and what its value is. */
export type Control =
	/** A text. */
	| {
			readonly is: 'text'
			readonly type?: HTMLInputTypeAttribute
			readonly autoComplete?: string
			readonly autoCapitalize?: string
			readonly maxLength?: number
			readonly min?: number
	  }
	| { readonly is: 'longText'; readonly maxLength: number; readonly rows?: number }
	/** An ISO day, or empty. */
	| { readonly is: 'day'; readonly max?: string }
	/** One of a few words, in a list or as radio buttons; `hint`: the words under a button. */
	| { readonly is: 'choice'; readonly options: readonly Option[] }
	| {
			readonly is: 'radios'
			readonly options: readonly (Option & { readonly hint?: string })[]
			readonly className?: string
	  }
	/** true or false. */
	| { readonly is: 'flag' }
	/** An id, or empty; several ids. */
	| { readonly is: 'actor' | 'actors'; readonly kinds: readonly ActorKind[]; readonly placeholder?: string }
	/** Codes. */
	| { readonly is: 'sectors'; readonly suggested?: readonly string[] }
	/** Any other: the form draws it; null: another field draws it too. */
	| {
			readonly is: 'own'
			readonly draw: ((errorOf: (name: string) => string | undefined) => ReactNode) | null
	  }

interface Option {
	readonly value: string
	readonly label: string
}

interface Props<Values> {
	form: FormState<Values>
	field: FormField<Values>
}

/** One field of a form, and what stands under it. */
export function FieldControl<Values>(props: Props<Values>) {
	return (
		<>
			{controlOf(props)}
			{props.field.after?.()}
		</>
	)
}

function controlOf<Values>({ form, field }: Props<Values>): ReactNode {
	const { name, label, hint, isRequired } = field
	const value: unknown = form.values[name]
	const text = String(value ?? '')
	const error = form.errors.get(name)
	const words = { label, hint, error }
	const set = (next: unknown): void => form.set({ [name]: next } as Partial<Values>)
	switch (field.is) {
		case 'text':
		case 'day': {
			const { type, ...input } = field.is === 'day' ? { type: 'date', max: field.max } : inputOf(field)
			return (
				<Field {...words}>
					{(control) => (
						<input
							{...control}
							{...input}
							type={type}
							name={name}
							required={isRequired}
							value={text}
							onChange={({ target }) => set(target.value)}
						/>
					)}
				</Field>
			)
		}
		case 'longText':
			return (
				<Field {...words}>
					{(control) => (
						<textarea
							{...control}
							name={name}
							rows={field.rows ?? 3}
							maxLength={field.maxLength}
							required={isRequired}
							value={text}
							onChange={({ target }) => set(target.value)}
						/>
					)}
				</Field>
			)
		case 'choice':
			return <ChoiceField {...words} name={name} options={field.options} chosen={text} onChoose={set} />
		case 'radios':
			return (
				<FieldGroup legend={label} hint={hint} error={error} className={field.className}>
					{field.options.map((option) => (
						<Fragment key={option.value}>
							<CheckOption
								type="radio"
								name={name}
								checked={value === option.value}
								onChange={() => set(option.value)}
							>
								{option.label}
							</CheckOption>
							{option.hint && <p>{option.hint}</p>}
						</Fragment>
					))}
				</FieldGroup>
			)
		case 'flag':
			return (
				<CheckOption checked={value === true} onChange={({ target }) => set(target.checked)}>
					{label}
				</CheckOption>
			)
		case 'actor':
			return (
				<ActorField
					{...words}
					kinds={field.kinds}
					placeholder={field.placeholder}
					chosen={text || null}
					onChoose={(id) => set(id ?? '')}
				/>
			)
		case 'actors':
			return (
				<ActorsField
					{...words}
					kinds={field.kinds}
					placeholder={field.placeholder}
					chosen={value as readonly string[]}
					onChange={set}
				/>
			)
		case 'sectors':
			return (
				<SectorsField
					label={label}
					error={error}
					suggested={field.suggested}
					chosen={value as readonly string[]}
					onChange={set}
				/>
			)
		case 'own':
			return field.draw?.((one) => form.errors.get(one))
	}
}

function inputOf({
	type = 'text',
	autoComplete,
	autoCapitalize,
	maxLength,
	min,
}: Extract<Control, { is: 'text' }>) {
	return {
		type,
		autoComplete,
		autoCapitalize,
		maxLength,
		min,
		spellCheck: type === 'text' ? undefined : false,
	}
}
