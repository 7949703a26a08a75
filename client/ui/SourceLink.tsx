import { ArrowUpRightIcon } from '@phosphor-icons/react/dist/icons/ArrowUpRight'
import { Fragment } from 'react'
import { useText } from '../text/useText'
import { Icon } from './Icon'
import styles from './SourceLink.module.css'
import { VisuallyHidden } from './VisuallyHidden'

export interface SourceRow {
	readonly title: string
	readonly url: string | null
	readonly host: string | null
	/** ISO text cut to the known part. */
	readonly date: string | null
}

/**
 * A source by its host and date, or by its title if it has no page; only http and https addresses become
 * links.
 */
export function SourceLink({ source }: { source: SourceRow }) {
	const { translate, date } = useText()
	const address = safeAddress(source.url)
	const words = (
		<>
			{source.host === null ? source.title : <Host name={source.host} />}
			{source.date && `${translate('ui.phraseComma')}${date(source.date)}`}
		</>
	)
	if (address === null) return <span>{words}</span>
	return (
		<a href={address} rel="noopener noreferrer external">
			{words}
			{'\u00a0'}
			<Icon of={ArrowUpRightIcon} />
			<VisuallyHidden>{translate('ui.newWindow')}</VisuallyHidden>
		</a>
	)
}

/**
 * The name of a site, which breaks only before one of its dots, never within a word or before its last part.
 */
function Host({ name }: { name: string }) {
	const [first, ...others] = name.split('.')
	return (
		<span className={styles.host}>
			{first}
			{others.map((one, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: parts of one name, which may be alike, never move.
				<Fragment key={index}>
					{index < others.length - 1 && <wbr />}.{one}
				</Fragment>
			))}
		</span>
	)
}

/** The address if it is http or https, else null: no other scheme ever becomes a link. */
export function safeAddress(url: string | null): string | null {
	if (url === null || !URL.canParse(url)) return null
	return ['http:', 'https:'].includes(new URL(url).protocol) ? url : null
}
