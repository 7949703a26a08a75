import type { ReactNode } from 'react'
import { MiniSharedOffice } from './MiniPicture'

/** The small picture of each kind of opportunity; kinds without one get rings around a place. */
export function MiniOpportunity({ kind }: { kind: string }) {
	if (kind === 'SHARED_OFFICE') return <MiniSharedOffice />
	return (
		<svg viewBox="0 0 44 44" aria-hidden="true" focusable="false">
			{DRAWINGS[kind] ?? <RingsAroundPlace />}
		</svg>
	)
}

const DRAWINGS: Readonly<Record<string, ReactNode>> = {
	JOINT_MISSION: <MergingPaths />,
	UNIVERSITY_PROGRAMME: <TwoUniversities />,
	HOSPITAL_PROGRAMME: <TwoHospitals />,
	COMMON_STAND: <SharedRoof />,
	PIGGYBACK: <RingJoinedToDisc />,
	ANSWER_WISH: <MatchingHalves />,
}

/** Three rings around a disc: several actors at one place. */
function RingsAroundPlace() {
	return (
		<>
			<path d="M22 24L9 11M22 24L36 12M22 24v13" stroke="var(--jade)" strokeWidth="2.2" />
			<circle cx="22" cy="23" r="6.4" fill="var(--jade)" />
			{[
				[9, 11],
				[36, 12],
				[22, 38],
			].map(([x, y]) => (
				<circle key={x} cx={x} cy={y} r="4.4" fill="var(--paper)" stroke="var(--jade)" strokeWidth="2.2" />
			))}
		</>
	)
}

/** Two paths that become one. */
function MergingPaths() {
	return (
		<>
			<path
				d="M5 10C16 10 17 22 27 22H38M5 34C16 34 17 22 27 22"
				fill="none"
				stroke="var(--jade)"
				strokeWidth="2.4"
			/>
			<path d="M33 16l7 6-7 6" fill="none" stroke="var(--jade)" strokeWidth="2.4" strokeLinejoin="round" />
		</>
	)
}

/** The sign of universities, twice. */
function TwoUniversities() {
	return (
		<>
			<path d="M7 11h15v15H7z" fill="var(--jade)" />
			<path d="M25 21h12v12H25z" fill="var(--paper)" stroke="var(--jade)" strokeWidth="2" />
		</>
	)
}

/** The sign of hospitals, twice. */
function TwoHospitals() {
	return (
		<>
			<path d="M10 12h8v7h7v8h-7v7h-8v-7H3v-8h7z" fill="var(--jade)" />
			<path d="M31 17h6v5h5v6h-5v5h-6v-5h-5v-6h5z" fill="var(--paper)" stroke="var(--jade)" strokeWidth="2" />
		</>
	)
}

/** One roof over two. */
function SharedRoof() {
	return (
		<>
			<path
				d="M5 17L9 8h26l4 9zM8 17v20M36 17v20M5 37h34"
				fill="none"
				stroke="var(--jade)"
				strokeWidth="2.2"
				strokeLinejoin="round"
			/>
			<circle cx="16.5" cy="28" r="4.4" fill="var(--jade)" />
			<circle cx="28" cy="28" r="4" fill="none" stroke="var(--jade)" strokeWidth="2" />
		</>
	)
}

/** A small ring joined to a disc. */
function RingJoinedToDisc() {
	return (
		<>
			<circle cx="15" cy="27" r="10" fill="var(--jade)" />
			<path d="M25 23l10-7" stroke="var(--jade)" strokeWidth="2.4" />
			<circle cx="37" cy="13" r="5.4" fill="none" stroke="var(--jade)" strokeWidth="2.2" />
		</>
	)
}

/** A hollow half and a full half that fit. */
function MatchingHalves() {
	return (
		<>
			<path
				d="M18 9a13 13 0 0 0 0 26z"
				fill="none"
				stroke="var(--jade)"
				strokeWidth="2.2"
				strokeDasharray="2.6 1.9"
			/>
			<path d="M23 9a13 13 0 0 1 0 26z" fill="var(--jade)" />
		</>
	)
}
