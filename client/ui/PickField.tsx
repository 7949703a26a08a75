import { XIcon } from '@phosphor-icons/react/dist/icons/X'
import { type ReactNode, useId, useRef } from 'react'
import { useText } from '../text/useText'
import { Combobox, type ComboboxProps } from './Combobox'
import styles from './Combobox.module.css'
import { Icon } from './Icon'

type Search = Pick<
	ComboboxProps,
	'label' | 'hideLabel' | 'hint' | 'error' | 'placeholder' | 'options' | 'isReading' | 'isOpenEmpty'
>

interface PickOneProps extends Search {
	/** Name of the chosen one; null: none. */
	name: string | null
	/** What the reader types; null: nothing, so that the field shows the name. */
	typed: string | null
	onType: (text: string | null) => void
	onChoose: (id: string | null) => void
}

/**
 * A field that chooses one thing by its name. A typed text changes nothing until a thing is chosen: Escape and
 * leaving the field bring the chosen name back. The emptied field chooses none.
 */
export function PickOneField({ name, typed, onType, onChoose, ...search }: PickOneProps) {
	const take = (id: string | null): void => {
		onType(null)
		if (id !== null || name !== null) onChoose(id)
	}
	return (
		<Combobox
			{...search}
			text={typed ?? name ?? ''}
			onText={(text) => (text === '' ? take(null) : onType(text))}
			onChoose={({ id }) => take(id)}
			onClear={() => take(null)}
			onEscape={() => {
				onType(null)
				return typed !== null
			}}
			onLeave={() => {
				const named = search.options.filter(({ label }) => label === typed?.trim())
				if (typed !== null && named.length === 1) take(named[0]?.id ?? null)
				else onType(null)
			}}
		/>
	)
}

interface PickSeveralProps extends Search {
	/** Ids. */
	chosen: readonly string[]
	/** The words of a chosen one. */
	chip: (id: string) => ReactNode
	typed: string
	onType: (text: string) => void
	onChange: (ids: readonly string[]) => void
}

/**
 * A field that chooses several things by their names. Each is a chip with a button that removes it; Backspace in
 * the empty field removes the last. The focus stays in the field.
 */
export function PickSeveralField({ chosen, chip, typed, onType, onChange, ...search }: PickSeveralProps) {
	const { translate } = useText()
	const input = useRef<HTMLInputElement>(null)
	return (
		<div>
			<Combobox
				{...search}
				options={search.options.filter(({ id }) => !chosen.includes(id))}
				inputRef={input}
				text={typed}
				onText={onType}
				onChoose={({ id }) => {
					onType('')
					onChange([...chosen, id])
				}}
				onClear={() => onType('')}
				onEscape={() => {
					onType('')
					return typed !== ''
				}}
				onLeave={() => onType('')}
				onBackspace={() => onChange(chosen.slice(0, -1))}
			/>
			<ul className={styles.chips}>
				{chosen.map((id) => (
					<Chip
						key={id}
						label={translate('ui.remove')}
						onRemove={() => {
							onChange(chosen.filter((one) => one !== id))
							input.current?.focus()
						}}
					>
						{chip(id)}
					</Chip>
				))}
			</ul>
		</div>
	)
}

function Chip({ label, onRemove, children }: { label: string; onRemove: () => void; children: ReactNode }) {
	const id = useId()
	return (
		<li>
			<span id={`${id}-name`}>{children}</span>
			<button
				type="button"
				id={id}
				className="icon-button"
				aria-label={label}
				aria-labelledby={`${id} ${id}-name`}
				onClick={onRemove}
			>
				<Icon of={XIcon} />
			</button>
		</li>
	)
}
