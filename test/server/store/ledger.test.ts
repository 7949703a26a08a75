import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readConfig } from '../../../server/config'
import type { Erasure } from '../../../server/domain/erasure'
import { ledgerIn } from '../../../server/store/ledger'
import type { LetterStop } from '../../../server/store/letterChoiceStore'

const ERASURE: Erasure = {
	id: 'erasure:1',
	subject: 'contact:1',
	reason: 'REQUEST',
	at: '2027-01-01T00:00:00.000Z',
	salt: 's',
	organisation: 'territory:north',
	group: 'VM',
	by: 'account:one',
	digests: ['2:ab'],
}
const STOP: LetterStop = {
	owner: { address: 'ab' },
	what: 'INVITATIONS',
	link: 'cd',
	isStopped: true,
	at: '2027-01-01T00:00:00.000Z',
}
let root: string
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'constellations-ledger-'))
})
afterEach(() => rmSync(root, { recursive: true }))

describe('The ledger', () => {
	it('stands outside the folder of the database, which may be lost', () => {
		const { ledgerFolder, formerLedgerFolder } = readConfig({ NEO4J_FOLDER: join(root, 'database') })
		expect(dirname(ledgerFolder)).toBe(root)
		expect(ledgerFolder.startsWith(join(root, 'database', '/'))).toBe(false)
		expect(formerLedgerFolder).toBe(join(root, 'database', 'ledger'))
	})

	it('is moved at a start from where it stood before, with its key', () => {
		const [former, folder] = [join(root, 'database', 'ledger'), join(root, 'ledger')]
		const before = ledgerIn(former, null)
		before.keepErasure(ERASURE)
		before.keepLetterStop(STOP)
		const after = ledgerIn(folder, null, former)
		expect(after.erasures()).toEqual([ERASURE])
		expect(after.letterStops()).toEqual([STOP])
		expect(after.key).toEqual(before.key)
		expect(existsSync(former)).toBe(false)
		expect(readdirSync(folder).sort()).toEqual(['erasures.jsonl', 'key', 'letters.jsonl'])
		expect(statSync(join(folder, 'key')).mode & 0o777).toBe(0o600)
		// The next start finds nothing to move.
		expect(ledgerIn(folder, null, former).erasures()).toEqual([ERASURE])
	})

	it('is moved by the next start where one was killed midway, and what an old backup brings back adds nothing', () => {
		const [former, folder] = [join(root, 'database', 'ledger'), join(root, 'ledger')]
		ledgerIn(former, null).keepErasure(ERASURE)
		const key = readFileSync(join(former, 'key'))
		mkdirSync(folder)
		writeFileSync(join(folder, 'key'), key)
		writeFileSync(join(folder, 'erasures.jsonl.moving'), '{"id":')
		const moved = ledgerIn(folder, null, former)
		expect(moved.erasures()).toEqual([ERASURE])
		moved.keepErasure({ ...ERASURE, id: 'erasure:2' })
		mkdirSync(former)
		writeFileSync(join(former, 'key'), key)
		writeFileSync(join(former, 'erasures.jsonl'), `${JSON.stringify(ERASURE)}\n`)
		expect(ledgerIn(folder, null, former).erasures()).toHaveLength(2)
		expect(existsSync(former)).toBe(false)
	})

	it('leaves the ledger of another database where it is', () => {
		const [former, folder] = [join(root, 'database', 'ledger'), join(root, 'ledger')]
		ledgerIn(former, null).keepErasure(ERASURE)
		const own = ledgerIn(folder, null)
		expect(ledgerIn(folder, null, former).key).toEqual(own.key)
		expect(ledgerIn(folder, null, former).erasures()).toEqual([])
		expect(ledgerIn(former, null).erasures()).toEqual([ERASURE])
	})

	it('reads an old erasure as one of everybody’s texts', () => {
		const { organisation: _organisation, group: _group, by: _by, ...line } = ERASURE
		writeFileSync(join(root, 'erasures.jsonl'), `${JSON.stringify(line)}\n`)
		expect(ledgerIn(root, null).erasures()).toEqual([
			{ ...ERASURE, organisation: null, group: null, by: null },
		])
	})
})
