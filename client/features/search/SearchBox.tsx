import { MagnifyingGlassIcon } from '@phosphor-icons/react/dist/icons/MagnifyingGlass'
import { XIcon } from '@phosphor-icons/react/dist/icons/X'
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { actorPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Combobox } from '../../ui/Combobox'
import { Icon } from '../../ui/Icon'
import { optionOf } from './optionOf'
import { useActorSearch } from './useActorSearch'

/** The search of the masthead; `/` goes to it from anywhere. On narrow screens a button shows it. */
export function SearchBox() {
	const { say } = useText()
	const { to, go } = useAddress()
	const [text, setText] = useState('')
	const [isShown, setShown] = useState(false)
	const input = useRef<HTMLInputElement>(null)
	const { hits, isReading } = useActorSearch(text, null)
	/** At once, so that not a letter typed after it is lost. */
	const show = (): void => {
		flushSync(() => setShown(true))
		input.current?.focus()
	}
	useSlashKey(show)
	return (
		<>
			<search className={isShown ? 'find shown' : 'find'}>
				<Combobox
					label={say('shell.search')}
					hideLabel
					placeholder={say('shell.searchPlaceholder')}
					text={text}
					onText={setText}
					options={hits.map(optionOf)}
					isReading={isReading}
					inputRef={input}
					trailing={<kbd>/</kbd>}
					onChoose={({ id }) => {
						setText('')
						setShown(false)
						go(to(actorPath(id)))
					}}
					onClear={() => setText('')}
				/>
			</search>
			<button
				type="button"
				className="find-open"
				aria-expanded={isShown}
				aria-label={say(isShown ? 'shell.close' : 'shell.search')}
				onClick={() => (isShown ? setShown(false) : show())}
			>
				<Icon of={isShown ? XIcon : MagnifyingGlassIcon} />
			</button>
		</>
	)
}

/** Runs `act` on `/`, unless something is being typed. */
function useSlashKey(act: () => void): void {
	const latest = useRef(act)
	latest.current = act
	useEffect(() => {
		const onKeyDown = (event: KeyboardEvent): void => {
			const target = event.target
			const isTyping = target instanceof HTMLElement && target.closest('input, select, textarea') !== null
			if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
			event.preventDefault()
			latest.current()
		}
		document.addEventListener('keydown', onKeyDown)
		return () => document.removeEventListener('keydown', onKeyDown)
	}, [])
}
