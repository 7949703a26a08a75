import { useSingleKeys } from '../../../state/shortcuts'
import { useText } from '../../../text/useText'
import { DefinitionList } from '../../../ui/DefinitionList'
import { Dialog } from '../../../ui/Dialog'

const SINGLE_KEYS = [
	{ keys: ['T'], does: 'table' },
	{ keys: ['G'], does: 'matrix' },
	{ keys: ['/'], does: 'search' },
	{ keys: ['?'], does: 'help' },
] as const

/** The list of the page's keys, and where they work. */
export function ShortcutsHelp({
	isOpen,
	isStill,
	onClose,
}: {
	isOpen: boolean
	/** Less motion: steps of a year instead of playing. */
	isStill: boolean
	onClose: () => void
}) {
	const { translate } = useText()
	const [singleKeys] = useSingleKeys()
	const key = (name: 'space' | 'shift' | 'home' | 'end' | 'enter' | 'escape'): string =>
		translate(`instrument.key.${name}`)
	const items = [
		{ keys: [key('space')], does: isStill ? 'nextYear' : 'play' },
		{ keys: ['←', '→'], does: 'month' },
		{ keys: [key('shift'), '←', '→'], does: 'year' },
		{ keys: [key('home'), key('end')], does: 'edge' },
		{ keys: ['↑', '↓'], does: 'places' },
		{ keys: [key('enter')], does: 'open' },
		{ keys: [key('escape')], does: 'clear' },
		...(singleKeys ? SINGLE_KEYS : []),
	] as const
	return (
		<Dialog title={translate('instrument.keys')} isOpen={isOpen} onClose={onClose}>
			<DefinitionList
				items={items.map(({ keys, does }) => ({
					name: does,
					mark: keys.map((key) => <kbd key={key}>{key}</kbd>),
					value: translate(`instrument.keys.${does}`),
				}))}
			/>
			<form method="dialog" className="actions">
				<button type="submit" className="link-button">
					{translate('ui.close')}
				</button>
			</form>
		</Dialog>
	)
}
