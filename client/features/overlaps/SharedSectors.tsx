import { useText } from '../../text/useText'
import styles from './OverlapPage.module.css'
import type { ShownOverlap } from './shownOverlap'

/** The sectors of several actors, with their family and the actors. */
export function SharedSectors({ shared }: { shared: ShownOverlap['sharedSectors'] }) {
	const { translate } = useText()
	return (
		<section className="block">
			<h2>{translate('overlap.sectors')}</h2>
			{shared.length === 0 ? (
				<p className="small soft">{translate('overlap.noSectors')}</p>
			) : (
				<ul className={`rows small ${styles.sectors}`}>
					{shared.map(({ sector, actors, actorsTotal }) => (
						<li key={sector.id}>
							<b>{sector.label}</b>
							<div>
								{translate(`family.${sector.family}`)}{' '}
								<span className="soft">
									· {actors.map(({ name }) => name).join(translate('ui.comma'))}
									{actorsTotal > actors.length &&
										` ${translate('overlap.moreActors', { count: actorsTotal - actors.length })}`}
								</span>
							</div>
						</li>
					))}
				</ul>
			)}
		</section>
	)
}
