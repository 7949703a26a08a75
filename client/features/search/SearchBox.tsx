import { MagnifyingGlassIcon } from '@phosphor-icons/react/dist/icons/MagnifyingGlass'
import { XIcon } from '@phosphor-icons/react/dist/icons/X'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useCountryOfRecord } from '../../state/countries'
import { useRollUp } from '../../state/rollUp'
import { areSingleKeysOn, usePageKeys, useSingleKeys } from '../../state/shortcuts'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Combobox } from '../../ui/Combobox'
import { Icon } from '../../ui/Icon'
import { useActorSearch } from '../../views/actor/useActorSearch'
import { findPages } from './pages'
import styles from './SearchBox.module.css'
import { elsewhereOptions, nearestOptions, suggestionOptions } from './suggestionOptions'
import { useSuggestions } from './useSuggestions'

/**
 * The search in the masthead, over all kinds; `/` and Ctrl-K focus it from anywhere. On narrow screens a
 * button opens it over the whole screen.
 */
export function SearchBox() {
	const { translate } = useText()
	const { to, go } = useAddress()
	const { asRecorded } = useRollUp()
	const [text, setText] = useState('')
	const [isShown, setShown] = useState(false)
	const input = useRef<HTMLInputElement>(null)
	const button = useRef<HTMLButtonElement>(null)
	const { groups, isReading } = useSuggestions(text)
	const found = suggestionOptions(groups, findPages(text, translate), translate, asRecorded)
	// Asked only once nothing has this name.
	const isUnknown = text.trim() !== '' && !isReading && found.length === 0
	const { nearest, elsewhere, isReading: isReadingNearest } = useActorSearch(isUnknown ? text : '', null)
	const countryOf = useCountryOfRecord()
	const options = isUnknown
		? [...elsewhereOptions(elsewhere, countryOf, translate), ...nearestOptions(nearest, text, translate)]
		: found
	/** At once, so that no letter typed next is lost. */
	const show = (): void => {
		flushSync(() => setShown(true))
		input.current?.focus()
	}
	const hide = (): void => {
		setShown(false)
		button.current?.focus()
	}
	const [singleKeys] = useSingleKeys()
	usePageKeys((event) => {
		// An open dialog keeps the focus, and nothing behind it can be focused.
		if (document.querySelector('dialog[open]') || !isForSearch(event)) return
		event.preventDefault()
		show()
	})
	return (
		<>
			<search
				className={isShown ? `${styles.search} ${styles.shown}` : styles.search}
				onKeyDown={(event) => event.key === 'Escape' && isShown && hide()}
			>
				<Combobox
					label={translate('shell.search')}
					hideLabel
					placeholder={translate('shell.searchPlaceholder')}
					text={text}
					onText={setText}
					options={options}
					isReading={isReading || isReadingNearest}
					inputRef={input}
					shortcuts={singleKeys ? '/ Control+K Meta+K' : 'Control+K Meta+K'}
					trailing={singleKeys && <kbd>/</kbd>}
					onChoose={({ id }) => {
						const chosen = options.find((option) => option.id === id)
						setText('')
						setShown(false)
						if (chosen) go(to(chosen.path, chosen.address, chosen.parameters))
					}}
					onClear={() => setText('')}
				/>
			</search>
			<button
				ref={button}
				type="button"
				className={`icon-button ${styles.opener}`}
				aria-expanded={isShown}
				aria-label={translate(isShown ? 'shell.close' : 'shell.search')}
				onClick={() => (isShown ? setShown(false) : show())}
			>
				<Icon of={isShown ? XIcon : MagnifyingGlassIcon} />
			</button>
		</>
	)
}

/** Ctrl-K or ⌘K anywhere; `/` unless the reader is typing or single keys are off. */
function isForSearch(event: KeyboardEvent): boolean {
	if (event.altKey) return false
	if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k' && !event.shiftKey
	const { target } = event
	return (
		event.key === '/' &&
		areSingleKeysOn() &&
		!(target instanceof Element && target.closest('input, select, textarea'))
	)
}
