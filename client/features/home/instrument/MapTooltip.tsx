import { useText } from '../../../text/useText'
import { pointOn } from '../../../views/map/curves'
import { useNews } from '../../../views/news/useNews'
import styles from './MapStage.module.css'
import { type Arc, linesAt } from './picture'
import { arcCurve, type PointedAt, type Stage } from './stageLayout'

/** Half the largest width of a tooltip, in pixels. */
const HALF = 150

/** Describes what is under the pointer or the keyboard's mark. */
export function MapTooltip({
	stage,
	pointed,
	arcs,
}: {
	stage: Stage
	pointed: NonNullable<PointedAt>
	arcs: readonly Arc[]
}) {
	const { translate } = useText()
	const { wordsOf } = useNews()
	const at = placeOf(stage, pointed)
	if (at === null) return null
	const style = {
		left: Math.max(HALF + 8, Math.min(stage.width - HALF - 8, at.x)),
		top: at.y > 96 ? at.y - 14 : at.y + 18,
	}
	const className = at.y > 96 ? styles.tip : `${styles.tip} ${styles.below}`
	if ('place' in pointed) {
		const { id, name, local, localLanguage } = pointed.place
		return (
			<div className={className} style={style} aria-hidden="true">
				<b>
					{name}
					{local && (
						<span className="local-name" lang={localLanguage ?? undefined}>
							{' '}
							{local}
						</span>
					)}
				</b>
				<span>{translate('instrument.lines', { count: linesAt(arcs, id).length })}</span>
				<span className={styles.act}>{translate('instrument.choose')}</span>
			</div>
		)
	}
	const { who, partner, when, news, record, look } = pointed.arc
	const words = news ? wordsOf(news).join(translate('ui.phraseComma')) : ''
	const said =
		look === 'ink' || look === 'faint' || look === 'dim' ? words : translate(`instrument.look.${look}`)
	return (
		<div className={className} style={style} aria-hidden="true">
			<b>{translate('instrument.walkArc', { who, place: partner })}</b>
			{when && <span>{when}</span>}
			{said && <span>{said}</span>}
			{record && <span className={styles.act}>{translate('instrument.open')}</span>}
		</div>
	)
}

function placeOf(stage: Stage, pointed: NonNullable<PointedAt>) {
	if ('place' in pointed) return stage.map.place(pointed.place.lat, pointed.place.lon, pointed.place.side)
	const curve = arcCurve(stage, pointed.arc.from, pointed.arc.to)
	return curve && pointOn(curve, 0.5)
}
