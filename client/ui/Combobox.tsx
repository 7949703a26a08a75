import { MagnifyingGlassIcon } from '@phosphor-icons/react/dist/icons/MagnifyingGlass'
import { XIcon } from '@phosphor-icons/react/dist/icons/X'
import { type KeyboardEvent, type ReactNode, type RefObject, useId, useState } from 'react'
import { useText } from '../text/useText'
import { Icon } from './Icon'
import { markMatches } from './markMatches'
import { VisuallyHidden } from './VisuallyHidden'

export interface ComboboxOption {
	readonly id: string
	readonly label: string
	/** The name in the other script, beside the label. */
	readonly local?: string | null
	/** A second line: what it is, where it is. */
	readonly detail?: string
	/** The shape of its kind. */
	readonly sign?: ReactNode
}

export interface ComboboxProps {
	label: string
	/** true keeps the label for screen readers alone. */
	hideLabel?: boolean
	placeholder?: string
	text: string
	onText: (text: string) => void
	options: readonly ComboboxOption[]
	/** true while options are being read: the list then waits instead of saying that there is none. */
	isReading?: boolean
	onChoose: (option: ComboboxOption) => void
	/** Drawn when there is something to clear. */
	onClear?: () => void
	inputRef?: RefObject<HTMLInputElement | null>
	/** At the right end of the field: a key to press, for instance. */
	trailing?: ReactNode
}

/**
 * A text field with a list of suggestions, as ARIA describes it: arrows move in the list while the focus stays
 * in the field, Enter chooses, Escape closes; the number of results is told to screen readers.
 */
export function Combobox(props: ComboboxProps) {
	const { say } = useText()
	const id = useId()
	const [isOpen, setOpen] = useState(false)
	const [active, setActive] = useState(-1)
	const { text, options, isReading = false } = props
	const isShown = isOpen && text.trim() !== '' && (options.length > 0 || !isReading)
	const chosen = options[active]
	const choose = (option: ComboboxOption): void => {
		setOpen(false)
		setActive(-1)
		props.onChoose(option)
	}
	const onKeyDown = (event: KeyboardEvent): void => {
		const step = stepOfKey(event.key)
		if (step !== 0 && options.length > 0) {
			event.preventDefault()
			setOpen(true)
			setActive((active + step + (active < 0 && step < 0 ? 1 : 0) + options.length) % options.length)
		} else if (event.key === 'Enter' && isShown) {
			const option = chosen ?? options[0]
			event.preventDefault()
			if (option) choose(option)
		} else if (event.key === 'Escape' && isShown) {
			event.stopPropagation()
			setOpen(false)
		}
	}
	return (
		<div className="field combo">
			<label htmlFor={id} className={props.hideLabel ? 'vh' : undefined}>
				{props.label}
			</label>
			<div className="input">
				<Icon of={MagnifyingGlassIcon} />
				<input
					id={id}
					ref={props.inputRef}
					type="text"
					role="combobox"
					autoComplete="off"
					spellCheck={false}
					placeholder={props.placeholder}
					value={text}
					maxLength={120}
					aria-expanded={isShown}
					aria-controls={`${id}-list`}
					aria-autocomplete="list"
					aria-activedescendant={isShown && chosen ? `${id}-${active}` : undefined}
					onChange={(event) => {
						props.onText(event.target.value)
						setOpen(true)
						setActive(-1)
					}}
					onFocus={() => setOpen(true)}
					onBlur={() => setOpen(false)}
					onKeyDown={onKeyDown}
				/>
				{text !== '' && props.onClear ? (
					<button type="button" className="icon-button" aria-label={say('ui.clear')} onClick={props.onClear}>
						<Icon of={XIcon} />
					</button>
				) : (
					props.trailing
				)}
			</div>
			<Suggestions {...props} id={id} isShown={isShown} active={active} onChoose={choose} />
			<VisuallyHidden>
				<span role="status">{isShown && say('ui.combobox.count', { count: options.length })}</span>
			</VisuallyHidden>
		</div>
	)
}

function Suggestions({
	id,
	isShown,
	active,
	options,
	text,
	label,
	onChoose,
}: ComboboxProps & { id: string; isShown: boolean; active: number }) {
	const { say } = useText()
	return (
		<>
			<div
				className="combo-list"
				id={`${id}-list`}
				role="listbox"
				aria-label={label}
				hidden={!isShown || options.length === 0}
			>
				{options.map((option, index) => (
					<div
						key={option.id}
						id={`${id}-${index}`}
						role="option"
						aria-selected={index === active}
						tabIndex={-1}
						onMouseDown={(event) => event.preventDefault()}
						onClick={() => onChoose(option)}
						onKeyDown={(event) => event.key === 'Enter' && onChoose(option)}
					>
						<span>{option.sign}</span>
						<span>
							<Marked text={option.label} typed={text} />
							{option.local && option.local !== option.label && (
								<>
									{' '}
									<span className="zh" lang="zh-Hans">
										<Marked text={option.local} typed={text} />
									</span>
								</>
							)}
							{option.detail && <span className="detail">{option.detail}</span>}
						</span>
					</div>
				))}
			</div>
			{isShown && options.length === 0 && (
				<div className="combo-list">
					<p className="none">{say('ui.combobox.none', { text })}</p>
				</div>
			)}
		</>
	)
}

function Marked({ text, typed }: { text: string; typed: string }) {
	return markMatches(text, typed).map(({ key, text: piece, matches }) =>
		matches ? <mark key={key}>{piece}</mark> : <span key={key}>{piece}</span>,
	)
}

function stepOfKey(key: string): -1 | 0 | 1 {
	if (key === 'ArrowDown') return 1
	return key === 'ArrowUp' ? -1 : 0
}
