import { useText } from '../../text/useText'
import styles from './OverlapPage.module.css'
import type { OverlapData } from './overlapData'

/** The sectors that several actors name, their family, and who names them. */
export function SharedSectors({ shared }: { shared: OverlapData['sharedSectors'] }) {
	const { say } = useText()
	return (
		<section className="block">
			<h2>{say('overlap.sectors')}</h2>
			{shared.length === 0 ? (
				<p className="small soft">{say('overlap.noSectors')}</p>
			) : (
				<ul className={styles.sectors}>
					{shared.map(({ sector, actors, actorsTotal }) => (
						<li key={sector.id}>
							<b>{sector.label}</b>
							<div>
								{say(`family.${sector.family}`)}{' '}
								<span className="soft">
									· {actors.map(({ name }) => name).join(', ')}
									{actorsTotal > actors.length &&
										` ${say('overlap.moreActors', { count: actorsTotal - actors.length })}`}
								</span>
							</div>
						</li>
					))}
				</ul>
			)}
		</section>
	)
}
