import { useId, useMemo } from 'react'
import { useText } from '../../text/useText'
import { DataTable } from '../../ui/DataTable'
import { TableToggle } from '../../ui/TableToggle'
import { NewsCell } from '../../views/news/NewsNote'
import { useNews } from '../../views/news/useNews'
import styles from './ArcMap.module.css'
import type { ArcMapName } from './arcMapNames'
import { type ArcMapLink, type ArcMapPicture, arcMapPicture } from './arcMapPicture'
import { useArcMapLinks } from './useArcMapLinks'
import { useIsNarrow } from './useIsNarrow'

/** Beside the question on wide screens; below the lists on narrow ones, so that the first overlap shows at once. */
export function ArcMap({ placement }: { placement: 'beside' | 'below' }) {
	const isNarrow = useIsNarrow()
	const { translate } = useText()
	if (isNarrow !== (placement === 'below')) return null
	if (placement === 'beside') return <Picture />
	return (
		<section className="page-width">
			<div className="block">
				<h2>{translate('home.arcMap.heading')}</h2>
				<Picture />
			</div>
		</section>
	)
}

function Picture() {
	const { translate } = useText()
	const id = useId()
	const { links, total, pooled } = useArcMapLinks()
	const { ageOf } = useNews()
	const picture = useMemo(() => arcMapPicture(links, pooled, ageOf), [links, pooled, ageOf])
	if (links.length === 0) return <div className={styles.arcMapSpace} aria-hidden="true" />
	return (
		<figure>
			<svg className={styles.arcMap} viewBox="0 0 640 330" role="img" aria-labelledby={id}>
				<title id={id}>{translate('home.arcMap.title', { count: total })}</title>
				<Drawing picture={picture} />
			</svg>
			<figcaption className="caption">
				<span className={styles.arcMapKeys}>
					<span>
						<svg viewBox="0 0 26 6" aria-hidden="true">
							<path d="M0 3h26" stroke="var(--vermilion)" strokeWidth="2" />
						</svg>
						{translate('home.arcMap.shared')}
					</span>
					{picture.pooled && (
						<span>
							<svg viewBox="0 0 26 6" aria-hidden="true">
								<path d="M0 3h26" stroke="var(--jade)" strokeWidth="2.4" strokeDasharray="5 3.5" />
							</svg>
							{translate('home.arcMap.pooled')}
						</span>
					)}
				</span>
				{translate('home.arcMap.caption', { count: total })} {translate('news.legendLines')}{' '}
				<TableToggle>
					<ArcMapTable links={links} total={total} />
				</TableToggle>
			</figcaption>
		</figure>
	)
}

function Drawing({ picture }: { picture: ArcMapPicture }) {
	return (
		<>
			{picture.plain.map(({ age, path }) => (
				<path key={age} className={styles.arc} data-age={age ?? undefined} d={path} />
			))}
			{picture.warm.map(({ age, path }) => (
				<path key={age} className={`${styles.arc} ${styles.warm}`} data-age={age ?? undefined} d={path} />
			))}
			{picture.pooled && <path className={`${styles.arc} ${styles.opportunity}`} d={picture.pooled} />}
			<path className={styles.point} d={picture.frenchPoints} />
			<g className={styles.ring}>
				{picture.partnerPoints.map(({ id, x, y }) => (
					<circle key={id} cx={x} cy={y} r="3.2" />
				))}
			</g>
			<g className={styles.label}>
				{picture.labels.map((label) => (
					<LabelText key={label.id} label={label} />
				))}
			</g>
		</>
	)
}

function LabelText({ label: { text, local, localLanguage, at, side, isMinor } }: { label: ArcMapName }) {
	const place = {
		left: { x: at.x - 8, y: at.y + 4.5, textAnchor: 'end' as const },
		right: { x: at.x + 8, y: at.y + 4.5, textAnchor: 'start' as const },
		under: { x: at.x, y: at.y + 19, textAnchor: 'middle' as const },
	}[side]
	return (
		<text
			{...place}
			className={
				[isMinor && styles.minor, side === 'under' && styles.under].filter(Boolean).join(' ') || undefined
			}
		>
			{text}
			{local && (
				<tspan className="local-name" lang={localLanguage ?? undefined}>
					{' '}
					{local}
				</tspan>
			)}
		</text>
	)
}

function ArcMapTable({ links, total }: { links: readonly ArcMapLink[]; total: number }) {
	const { translate } = useText()
	return (
		<DataTable
			caption={translate('home.arcMap.title', { count: total })}
			rows={links}
			rowKey={({ id }) => id}
			columns={[
				{
					key: 'from',
					label: translate('home.arcMap.from'),
					cell: ({ french }) => french.name,
					sortBy: ({ french }) => french.name,
				},
				{
					key: 'to',
					label: translate('home.arcMap.to'),
					cell: ({ partner }) => partner.name,
					sortBy: ({ partner }) => partner.name,
				},
				{
					key: 'how',
					label: translate('home.arcMap.how'),
					cell: ({ isShared }) => (isShared ? translate('home.arcMap.shared') : ''),
					sortBy: ({ isShared }) => (isShared ? 0 : 1),
				},
				{
					key: 'news',
					label: translate('news.last'),
					cell: ({ news }) => <NewsCell record={news} />,
					sortBy: ({ news }) => news.lastNews ?? '',
				},
			]}
		/>
	)
}
