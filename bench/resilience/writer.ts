/**
 * A process that loads the reference data in small transactions and writes each acknowledged one to disk, so
 * that the killer knows what must not be lost. Argument: the file of these notes.
 */
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import { readConfig } from '../../server/config'
import { openStore, type StoreConnection } from '../../server/store/openStore'
import type { Store } from '../../server/store/store'
import { loadReference } from './loadReference'

const CHUNK = 50
const [notes] = process.argv.slice(2) as [string]
const store = await openStore(readConfig(process.env).database as StoreConnection)
const file = openSync(notes, 'a')
console.log('begins')
await loadReference(noting(store))
closeSync(file)
await store.close()
console.log('ended')

/** Makes a store that writes small transactions and notes their acknowledgements. */
function noting(inner: Store): Store {
	return Object.assign(Object.create(inner) as Store, {
		datasets: () => inner.datasets(),
		recordsById: inner.recordsById.bind(inner),
		stream: inner.stream.bind(inner),
		writeDataset: inner.writeDataset.bind(inner),
		removeDataset: inner.removeDataset.bind(inner),
		write: async (records: Parameters<Store['write']>[0], author: string) => {
			let written = await inner.feed().then((state) => ({ ...state, bookmark: '' }))
			for (let start = 0; start < records.length; start += CHUNK) {
				const chunk = records.slice(start, start + CHUNK)
				written = await inner.write(chunk, author)
				const ids = chunk.map(({ id }) => id)
				writeSync(file, `${JSON.stringify({ seq: written.seq, ids })}\n`)
				fsyncSync(file)
			}
			return written
		},
	})
}
