import { resolve } from 'node:path'
import { BadInput } from '../server/errors'
import { datasetFolders } from '../server/import/usedFolders'

const ROOT = resolve(import.meta.dirname, '..')

/** The default data set; it uses that of France. */
export const CHINA_FOLDER = resolve(ROOT, 'seeds/china')
/** The fictitious data set, loaded only on request. */
export const SCENARIO_FOLDER = resolve(ROOT, 'seeds/scenario')

/** Throws BadInput if the scenario needs a data set that none of the folders has. */
export async function expectScenarioFits(folders: readonly string[]): Promise<void> {
	const brought = new Set((await Promise.all(folders.map(datasetFolders))).flat().map(({ file }) => file.id))
	const lacking = (await datasetFolders(SCENARIO_FOLDER)).filter(
		({ folder, file }) => folder !== SCENARIO_FOLDER && !brought.has(file.id),
	)
	if (lacking.length === 0) return
	throw new BadInput(
		`--scenario loads a scenario on top of ${lacking.map(({ file }) => file.id).join(' and ')}, which DATASETS ` +
			'does not name: leave --scenario out, or name a scenario of your own among DATASETS.',
	)
}
