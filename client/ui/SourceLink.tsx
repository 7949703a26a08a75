import { ArrowUpRightIcon } from '@phosphor-icons/react/dist/icons/ArrowUpRight'
import { useText } from '../text/useText'
import { Icon } from './Icon'
import { VisuallyHidden } from './VisuallyHidden'

export interface SourceRow {
	readonly title: string
	readonly url: string | null
	readonly host: string | null
	/** ISO text cut to the known part. */
	readonly date: string | null
}

/** A source by its host and date, or its title where it has no page; only http and https addresses become links. */
export function SourceLink({ source }: { source: SourceRow }) {
	const { translate, date } = useText()
	const address = safeAddress(source.url)
	const name = source.host ?? source.title
	const words = source.date ? [name, date(source.date)].join(translate('ui.phraseComma')) : name
	if (address === null) return <span>{words}</span>
	return (
		<a href={address} rel="noopener noreferrer external">
			{words} <Icon of={ArrowUpRightIcon} />
			<VisuallyHidden>{translate('ui.newWindow')}</VisuallyHidden>
		</a>
	)
}

/** The address as it is when it is http or https, else null: no other scheme ever becomes a link. */
export function safeAddress(url: string | null): string | null {
	if (url === null || !URL.canParse(url)) return null
	return ['http:', 'https:'].includes(new URL(url).protocol) ? url : null
}
