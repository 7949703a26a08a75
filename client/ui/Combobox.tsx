import { MagnifyingGlassIcon } from '@phosphor-icons/react/dist/icons/MagnifyingGlass'
import { XIcon } from '@phosphor-icons/react/dist/icons/X'
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { useText } from '../text/useText'
import styles from './Combobox.module.css'
import { Field } from './Field'
import { Icon } from './Icon'
import { type ComboboxOption, Suggestions } from './Suggestions'
import { VisuallyHidden } from './VisuallyHidden'

export type { ComboboxOption } from './Suggestions'

export interface ComboboxProps {
	label: string
	/** true: only screen readers get the label. */
	hideLabel?: boolean
	hint?: ReactNode
	/** What is wrong with the value, in words. */
	error?: ReactNode
	placeholder?: string
	text: string
	onText: (text: string) => void
	/** In the order shown; options of one group are next to each other. */
	options: readonly ComboboxOption[]
	/** true while options load: the list then waits instead of saying that there are none. */
	isReading?: boolean
	/** true: the list opens before anything is typed. */
	isOpenEmpty?: boolean
	onChoose: (option: ComboboxOption) => void
	/** Called by the button that clears the field, shown when there is something to clear. */
	onClear?: () => void
	/** Called when the focus leaves, unless Enter still waits for an option. */
	onLeave?: () => void
	/** Called by Escape when the list is closed; true: the key is used up. */
	onEscape?: () => boolean
	/** Called by Backspace in the empty field. */
	onBackspace?: () => void
	inputRef?: RefObject<HTMLInputElement | null>
	/** At the right end of the field: a key to press, for instance. */
	trailing?: ReactNode
	/** The keys that focus the field, as `aria-keyshortcuts` writes them. */
	shortcuts?: string
}

/**
 * A text field with a list of suggestions, as ARIA describes it: arrows move in the list while the focus
 * stays in the field, Enter chooses, Escape closes; screen readers are told the number of results. Grouped
 * options are under the heading of their group.
 */
export function Combobox(props: ComboboxProps) {
	const { translate } = useText()
	const input = useRef<HTMLInputElement | null>(null)
	const [isOpen, setOpen] = useState(false)
	const [activeId, setActiveId] = useState<string | null>(null)
	const { text, options, isReading = false, inputRef } = props
	const isAsked = text.trim() !== '' || props.isOpenEmpty === true
	// By its id: a late answer may put an option that nobody has seen at the same index.
	const active = options.findIndex(({ id }) => id === activeId)
	const isShown = isOpen && isAsked && (options.length > 0 || !isReading)
	const chosen = options[active]
	const choose = (option: ComboboxOption): void => {
		setOpen(false)
		setActiveId(null)
		props.onChoose(option)
	}
	const { isAwaited, chooseOnceRead } = useChooseOnceRead(props, choose)
	const onKeyDown = (event: KeyboardEvent): void => {
		if (isComposing(event)) {
			event.stopPropagation()
			return
		}
		const step = stepOfKey(event.key)
		if (step !== 0 && options.length > 0) {
			event.preventDefault()
			setOpen(true)
			const next = (active + step + (active < 0 && step < 0 ? 1 : 0) + options.length) % options.length
			setActiveId(options[next]?.id ?? null)
		} else if (event.key === 'Enter' && (text.trim() !== '' || chosen) && (isShown || isReading)) {
			event.preventDefault()
			if (chosen) choose(chosen)
			else chooseOnceRead()
		} else if (event.key === 'Escape') {
			const isUsed = props.onEscape?.() ?? false
			if (isShown || isUsed) event.stopPropagation()
			setOpen(false)
		} else if (event.key === 'Backspace' && text === '') props.onBackspace?.()
	}
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: it hears when the focus leaves what it holds, and is not pressed
		<div
			className={styles.combobox}
			onBlur={({ currentTarget, relatedTarget }) => {
				if (!isAwaited && !currentTarget.contains(relatedTarget)) props.onLeave?.()
			}}
		>
			<Field
				label={props.label}
				hideLabel={props.hideLabel}
				hint={props.hint}
				error={props.error}
				below={(id) => (
					<>
						<Suggestions
							id={id}
							label={props.label}
							text={text}
							options={options}
							active={active}
							isShown={isShown}
							onChoose={choose}
						/>
						<VisuallyHidden>
							<span role="status">
								{isShown && translate('ui.combobox.count', { count: options.length })}
							</span>
						</VisuallyHidden>
					</>
				)}
			>
				{(control) => (
					<>
						<Icon of={MagnifyingGlassIcon} />
						<input
							{...control}
							ref={(element) => {
								input.current = element
								if (inputRef) inputRef.current = element
							}}
							type="text"
							role="combobox"
							autoComplete="off"
							spellCheck={false}
							placeholder={props.placeholder}
							value={text}
							maxLength={120}
							aria-expanded={isShown}
							aria-controls={`${control.id}-list`}
							aria-autocomplete="list"
							aria-keyshortcuts={props.shortcuts}
							aria-activedescendant={isShown && chosen ? `${control.id}-${active}` : undefined}
							onChange={(event) => {
								props.onText(event.target.value)
								setOpen(true)
								setActiveId(null)
							}}
							onFocus={() => setOpen(text.trim() !== '')}
							onClick={() => setOpen(true)}
							onBlur={() => setOpen(false)}
							onKeyDown={onKeyDown}
						/>
						{text !== '' && props.onClear ? (
							<button
								type="button"
								className={`icon-button ${styles.clear}`}
								aria-label={translate('ui.clear')}
								onClick={() => {
									props.onClear?.()
									// The button disappears.
									input.current?.focus()
								}}
							>
								<Icon of={XIcon} />
							</button>
						) : (
							props.trailing
						)}
					</>
				)}
			</Field>
		</div>
	)
}

/**
 * Enter may come before the options for the typed text: the first option is then chosen once it is there,
 * never one of an earlier text.
 */
function useChooseOnceRead(
	{ text, options, isReading = false }: ComboboxProps,
	choose: (option: ComboboxOption) => void,
): { readonly isAwaited: boolean; readonly chooseOnceRead: () => void } {
	const [asked, setAsked] = useState<string | null>(null)
	const isReady = asked !== null && !isReading
	const option = isReady && asked === text ? options[0] : undefined
	useEffect(() => {
		if (!isReady) return
		setAsked(null)
		// After this render, since the caller may want the next page at once.
		if (option) queueMicrotask(() => choose(option))
	})
	return { isAwaited: asked !== null, chooseOnceRead: () => setAsked(text) }
}

/**
 * While a Chinese word is composed, Enter, arrows and Escape belong to the input method. Safari ends the
 * composition before it reports the last key, whose code is then 229.
 */
function isComposing({ nativeEvent }: KeyboardEvent): boolean {
	return nativeEvent.isComposing || nativeEvent.keyCode === 229
}

function stepOfKey(key: string): -1 | 0 | 1 {
	if (key === 'ArrowDown') return 1
	return key === 'ArrowUp' ? -1 : 0
}
