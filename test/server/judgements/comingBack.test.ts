/** What comes back of judged overlaps, and what is said of it, in generated worlds in which something changes. */

import { expect, it } from 'vitest'
import type { OverlapFinding } from '../../../server/analysis/overlaps/overlap'
import { defaultParameters } from '../../../server/analysis/overlaps/parameters'
import { formatRecordVersion, judgedVersion, judgementStatus } from '../../../server/domain/judgement'
import type { GraphRecord } from '../../../server/domain/records'
import { changedMessage, judgedOf } from '../../../server/judgements/ownOverlaps'
import { overlapSteps } from '../../../server/queries/detectOverlaps'
import { rollUpArgument } from '../../../server/queries/rollUpArgument'
import { runToEnd } from '../../../server/snapshot/steps'
import { fc } from '../../fixtures/fastCheck'
import { VELMAR } from '../../fixtures/harbours'
import { dataset, judgement, snapshotOf } from '../../fixtures/records'
import { worlds } from '../analysis/naive/worlds'

const WORLDS = 150
const DAY = '2010-12-31'

type Fact = Extract<GraphRecord, { kind: 'Mission' | 'Office' | 'Partnership' }>
const isFact = (record: GraphRecord): record is Fact =>
	record.kind === 'Mission' || record.kind === 'Office' || record.kind === 'Partnership'

function found(records: readonly GraphRecord[]): readonly OverlapFinding[] {
	const snapshot = snapshotOf(records, [dataset(VELMAR)])
	const rollUp = rollUpArgument(snapshot.geography, {})
	return runToEnd(overlapSteps(snapshot, { parameters: defaultParameters(DAY), rollUp }))
}

/** One fact gets another version, goes, or comes a second time under another id. */
const changes = fc.record({
	position: fc.nat(),
	what: fc.constantFrom('revise', 'remove', 'add'),
})
type Change = { readonly position: number; readonly what: 'revise' | 'remove' | 'add' }

function changed(records: readonly GraphRecord[], { position, what }: Change): readonly GraphRecord[] {
	const facts = records.filter(isFact)
	const chosen = facts[position % facts.length]
	if (chosen === undefined) return records
	if (what === 'add') return [...records, { ...chosen, id: `${chosen.id}-again`, version: 1 }]
	if (what === 'remove') return records.filter((record) => record !== chosen)
	return records.map((record) => (record === chosen ? { ...chosen, version: chosen.version + 1 } : record))
}

it('a judged overlap stays put away while its evidence is the same, and comes back saying exactly what changed', () => {
	const seen = { silenced: 0, added: 0, removed: 0, revised: 0, inherited: 0 }
	fc.assert(
		fc.property(worlds, fc.array(changes, { minLength: 1, maxLength: 3 }), ({ records }, several) => {
			const judgements = found(records).map((finding, index) => {
				const { key, subject, place, evidence } = judgedOf(finding)
				return judgement(`judgement:${index}`, 'north', key, {
					subject,
					place,
					verdict: 'handled',
					evidence: evidence.map(formatRecordVersion),
				})
			})
			for (const finding of found(several.reduce(changed, records))) {
				const detection = judgedOf(finding)
				const standing = judgementStatus(detection, judgements)
				if (standing === null) {
					expect(judgements.map(({ key }) => key)).not.toContain(detection.key)
					continue
				}
				// Written anew, from texts alone.
				const then = standing.judgement.evidence
				const now = detection.evidence.map(formatRecordVersion)
				const idsOf = (texts: readonly string[]) => texts.map((text) => judgedVersion(text).recordId)
				const gone = idsOf(then.filter((text) => !now.includes(text)))
				const come = idsOf(now.filter((text) => !then.includes(text)))
				const expected = {
					added: come.filter((id) => !gone.includes(id)).sort(),
					removed: gone.filter((id) => !come.includes(id)).sort(),
					revised: come.filter((id) => gone.includes(id)).sort(),
				}
				const isSame = gone.length + come.length === 0
				expect(standing.silenced).toBe(isSame)
				expect(standing.changes).toEqual(isSame ? null : expected)
				expect(standing.inherited).toBe(standing.judgement.key !== detection.key)
				expect(changedMessage(standing)?.values ?? null).toEqual(
					isSame
						? null
						: expect.objectContaining({
								added: expected.added.length,
								removed: expected.removed.length,
								revised: expected.revised.length,
							}),
				)
				seen.silenced += Number(isSame)
				seen.added += expected.added.length
				seen.removed += expected.removed.length
				seen.revised += expected.revised.length
				seen.inherited += Number(standing.inherited)
			}
		}),
		{ numRuns: WORLDS, seed: 5 },
	)
	// Else nothing was tried.
	for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(0)
})
