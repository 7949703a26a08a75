import { useRef } from 'react'
import { useText } from '../../text/useText'
import { Name, NameText } from '../../ui/Name'
import { useBoxWidth } from '../../ui/useBoxWidth'
import { ActorShape } from '../../views/actor/ActorShape'
import type { ShownProposal } from './ProposalPage'
import styles from './Proposals.module.css'

/** Pixels between two parties on one side. */
const STEP = 30
const TOP = 34

/**
 * The parties around what they would share: the author on the left, the others on the right. The line of a
 * party is solid once it has accepted the present version. An office is a house, with a free desk until all
 * have accepted; everything else is a ring.
 */
export function PartiesPicture({ proposal }: { proposal: ShownProposal }) {
	const { translate } = useText()
	const box = useRef<HTMLElement>(null)
	const width = useBoxWidth(box) ?? 640
	const { kind, place, slots } = proposal
	const isJoined = proposal.state === 'ACCEPTED' || proposal.state === 'PUBLIC'
	const parties = proposal.partyIds.map((id) => {
		const slot = slots.find(({ actorId }) => actorId === id)
		return {
			id,
			actor: proposal.parties.find((party) => party.id === id) ?? null,
			isWhole: isJoined || (slot?.verdict === 'ACCEPTED' && !slot.isOfEarlierVersion),
		}
	})
	const [author, ...asked] = parties
	if (author === undefined) return null
	const height = Math.max(108, TOP + asked.length * STEP + 14)
	const middle = { x: width / 2, y: Math.max(66, height / 2 + 6) }
	const accepted = parties.filter(({ isWhole }) => isWhole).length
	return (
		<figure className={styles.picture} ref={box}>
			<svg
				width={width}
				height={height}
				role="img"
				aria-label={translate('proposals.picture', {
					accepted,
					all: parties.length,
					joined: String(isJoined),
				})}
			>
				<Line
					from={{ x: 12, y: middle.y }}
					to={{ x: middle.x - 50, y: middle.y - 8 }}
					isWhole={author.isWhole}
				/>
				{asked.map(({ id, isWhole }, at) => (
					<Line
						key={id}
						from={{ x: width - 12, y: yOf(at, asked.length, middle.y) }}
						to={{ x: middle.x + 50, y: middle.y - 8 }}
						isWhole={isWhole}
					/>
				))}
				{kind === 'SHARED_OFFICE' ? (
					<House {...middle} isJoined={isJoined} />
				) : (
					<Meeting {...middle} isJoined={isJoined} />
				)}
				<circle className={styles.end} cx={12} cy={middle.y} r={6} />
				{asked.map(({ id }, at) => (
					<rect
						key={id}
						className={styles.end}
						x={width - 18}
						y={yOf(at, asked.length, middle.y) - 6}
						width={12}
						height={12}
					/>
				))}
			</svg>
			<figcaption className={styles.pictureNames}>
				<PartyName actor={author.actor} />
				<span className="small soft">{place && <Name {...place} local={place.nameLocal} />}</span>
				<span className={styles.asked}>
					{asked.map(({ id, actor }) => (
						<PartyName key={id} actor={actor} />
					))}
				</span>
			</figcaption>
		</figure>
	)
}

function yOf(at: number, count: number, middle: number): number {
	return middle + (at - (count - 1) / 2) * STEP
}

interface Point {
	readonly x: number
	readonly y: number
}

function Line({ from, to, isWhole }: { from: Point; to: Point; isWhole: boolean }) {
	const bend = { x: (from.x + to.x) / 2, y: Math.min(from.y, to.y) - 34 }
	return (
		<path
			className={styles.line}
			data-whole={isWhole}
			d={`M${from.x} ${from.y}Q${bend.x} ${bend.y} ${to.x} ${to.y}`}
		/>
	)
}

function House({ x, y, isJoined }: Point & { isJoined: boolean }) {
	return (
		<g transform={`translate(${x} ${y})`}>
			<path className={styles.walls} d="M-48 34V-8L0-46L48-8V34Z" />
			<rect className={styles.desk} data-free="false" x={9} y={0} width={26} height={18} />
			<path className={styles.foot} d="M22 18V28" data-free="false" />
			<rect className={styles.desk} data-free={!isJoined} x={-35} y={0} width={26} height={18} />
			<path className={styles.foot} d="M-22 18V28" data-free={!isJoined} />
		</g>
	)
}

/** A ring for the place, around a disc that is filled once all have accepted. */
function Meeting({ x, y, isJoined }: Point & { isJoined: boolean }) {
	return (
		<g transform={`translate(${x} ${y - 8})`}>
			<circle className={styles.walls} r={34} />
			<circle className={styles.desk} data-free={!isJoined} r={15} />
		</g>
	)
}

function PartyName({ actor }: { actor: ShownProposal['parties'][number] | null }) {
	const { translate } = useText()
	if (actor === null) return <span>{translate('proposals.someoneGone')}</span>
	return (
		<span className="tag">
			<ActorShape kind={actor.kind} level={'level' in actor ? (actor.level ?? null) : null} />
			<span>
				<NameText of={actor} />
			</span>
		</span>
	)
}
