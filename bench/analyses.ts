/**
 * `node --max-old-space-size=8000 --import tsx bench/analyses.ts [small|medium|large] [folder] [rounds] [name…]`: each
 * analysis beside the same definition in Cypher on a Neo4j that holds the same records, in turn within one run, on
 * another day in each round so that nothing kept from the round before answers. Every row of both is compared: the
 * first that differs ends the run. `folder` keeps the loaded database for the next time.
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Driver } from 'neo4j-driver'
import { isoDay } from '../server/domain/fuzzyDate'
import type { Projection } from '../server/projection/projection'
import { publicView } from '../server/projection/publicView'
import { ANALYSES } from './analyses/all'
import { type Analysis, expectEqualRows, parametersOf } from './analyses/analysis'
import { openAnalysedWorld } from './analyses/openAnalysedWorld'
import { SIZES } from './generate'

const [size = 'medium', folder, rounds = '3', ...names] = process.argv.slice(2)
if (!(size in SIZES)) throw new RangeError(`Expected one of ${Object.keys(SIZES).join(', ')}; came ${size}.`)
const kept = folder ?? mkdtempSync(join(tmpdir(), 'constellations-analyses-'))
/** 25 November 2025: the worlds have missions until the end of 2026. */
const LAST_DAY = 20_417

const world = await openAnalysedWorld(size as keyof typeof SIZES, kept)
try {
	publicView(world.projection)
	console.log(`${size} world, ${world.version}; milliseconds, median (least to most) of ${rounds} rounds`)
	console.log('| analysis | rows | ours | Cypher | ratio |\n|---|---|---|---|---|')
	for (const analysis of ANALYSES.filter(({ name }) => names.length === 0 || names.includes(name))) {
		console.log(await compare(analysis, world.projection, world.driver))
	}
} finally {
	await world.stop()
}

/** One line of the table. Once unmeasured first: plans, caches and machine code are then there on both sides. */
async function compare(analysis: Analysis, projection: Projection, driver: Driver): Promise<string> {
	const runs = []
	for (let round = 0; round <= Number(rounds); round += 1) {
		const run = await oneRound(analysis, projection, driver, isoDay(LAST_DAY - round))
		if (round > 0) runs.push(run)
	}
	const [mine, theirs] = [runs.map(({ ours }) => ours), runs.map(({ cypher }) => cypher)]
	const ratios = runs.map(({ ours, cypher }) => cypher / ours)
	return `| ${analysis.name} | ${runs.at(-1)?.rows} | ${spread(mine)} | ${spread(theirs)} | ${spread(ratios)} |`
}

async function oneRound(analysis: Analysis, projection: Projection, driver: Driver, asOf: string) {
	const began = performance.now()
	const rows = analysis.ours(projection, asOf)
	const between = performance.now()
	const { records } = await driver.executeQuery(analysis.cypher, parametersOf(analysis, projection, asOf), {
		database: 'neo4j',
	})
	const ended = performance.now()
	expectEqualRows(analysis.name, rows, records.map(analysis.rowOf))
	return { ours: between - began, cypher: ended - between, rows: rows.length }
}

function spread(values: readonly number[]): string {
	const sorted = [...values].sort((one, other) => one - other)
	const median = sorted[sorted.length >> 1] ?? Number.NaN
	const figure = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0))
	return `${figure(median)} (${figure(sorted[0] ?? median)} to ${figure(sorted.at(-1) ?? median)})`
}
