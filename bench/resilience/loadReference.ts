import { resolve } from 'node:path'
import { type LoadingStore, loadDataset } from '../../server/commands/loadDataset'
import { datasetFolders } from '../../server/import/usedFolders'

/** The reference data set; it uses that of France. */
export const CHINA = resolve(import.meta.dirname, '../../seeds/china')

/** Loads the reference data: China's data set after those that it uses. */
export async function loadReference(store: LoadingStore): Promise<void> {
	for (const { folder } of await datasetFolders(CHINA))
		await loadDataset(store, folder, { today: '2026-11-25' })
}
