/** Wrong changes that a careless hand might make, each with the test that notices it: see `test/mutants/run.ts`. */
export interface Mutant {
	/** What goes wrong, in words. */
	readonly name: string
	readonly file: string
	/** Stands once in the file. */
	readonly find: string
	readonly replace: string
	readonly test: { readonly file: string; readonly name: string }
}

/** A file with the mutant in it; null where its text does not stand there once. */
export function changedText({ find, replace }: Mutant, text: string): string | null {
	const [before, after, ...more] = text.split(find)
	return before === undefined || after === undefined || more.length > 0 ? null : before + replace + after
}

export const MUTANTS: readonly Mutant[] = [
	{
		name: 'a division of three facts tells of nobody',
		file: 'server/analysis/gaps/find.ts',
		find: 'facts.length < MIN_RECORDS',
		replace: 'facts.length <= MIN_RECORDS',
		test: {
			file: 'test/server/analysis/gaps/gaps.test.ts',
			name: 'have one actor with more than 70 % of at least three records',
		},
	},
	{
		name: 'a holder of exactly seventy percent dominates',
		file: 'server/analysis/gaps/find.ts',
		find: 'share <= MAX_SHARE',
		replace: 'share < MAX_SHARE',
		test: {
			file: 'test/server/analysis/gaps/gaps.test.ts',
			name: 'do not include those where one actor has exactly 70 %',
		},
	},
	{
		name: 'parties that are one are counted apart',
		file: 'server/analysis/gaps/find.ts',
		find: '[merged.groupOf(first)]',
		replace: '[mergeActors([[first]]).groupOf(first)]',
		test: {
			file: 'test/server/analysis/gaps/gaps.test.ts',
			name: 'count a commune and its métropole as one, and offices and missions too',
		},
	},
	{
		name: 'a small town takes a place after those shown first',
		file: 'server/analysis/opportunities/rank.ts',
		find: 'others.slice(0, shown - 1), forSmallTown, ...others.slice(shown - 1)',
		replace: 'others.slice(0, shown), forSmallTown, ...others.slice(shown)',
		test: {
			file: 'test/server/analysis/opportunities/rank.test.ts',
			name: 'takes the last of the first places if none of them is for a small town',
		},
	},
	{
		name: 'the weakest opportunity comes first',
		file: 'server/analysis/opportunities/rank.ts',
		find: 'other - one)) {',
		replace: 'one - other)) {',
		test: {
			file: 'test/server/analysis/opportunities/rank.test.ts',
			name: 'prefers another city and beneficiary to a second one of the same',
		},
	},
	{
		name: 'fictitious facts count without being asked for',
		file: 'server/analysis/openFacts.ts',
		find: '(includeScenario || !scenario) && (minConfidence',
		replace: '(minConfidence',
		test: {
			file: 'test/server/analysis/overlaps/rivalMandates.test.ts',
			name: 'come from records that the group sees, and fictitious ones only on request',
		},
	},
	{
		name: 'an office is established on every day it may be open',
		file: 'server/analysis/openFacts.ts',
		find: 'establishedFrom <= day && day <= establishedUntil',
		replace: 'establishedFrom <= day',
		test: { file: 'test/server/analysis/openFacts.test.ts', name: 'The certainty of a fact as evidence' },
	},
	{
		name: 'a renewed letter is a second holder',
		file: 'server/analysis/overlaps/rivalMandates/find.ts',
		find: 'new Set(letters.map(holderOf)).size',
		replace: 'letters.length',
		test: {
			file: 'test/server/analysis/overlaps/rivalMandates.test.ts',
			name: 'count a holder with a renewed mandate once',
		},
	},
	{
		name: 'private letters are weighed for the group',
		file: 'server/analysis/overlaps/rivalMandates/find.ts',
		find: "(visibility === 'group' || visibility === 'public') && ",
		replace: '',
		test: {
			file: 'test/server/analysis/overlaps/rivalMandates.test.ts',
			name: 'come from records that the group sees, and fictitious ones only on request',
		},
	},
	{
		name: 'the embassy is called beside the consulate',
		file: 'server/analysis/contacts.ts',
		find: '...(consulates.length > 0 ? consulates : embassies)',
		replace: '...consulates, ...embassies',
		test: {
			file: 'test/server/analysis/contacts.test.ts',
			name: 'are in France the posts of the other country there',
		},
	},
	{
		name: 'a year of a single one counts as of several',
		file: 'server/analysis/overlaps/presenceSpans.ts',
		find: 'attested.size > 1',
		replace: 'attested.size > 0',
		test: {
			file: 'test/server/analysis/overlaps/presenceSpans.test.ts',
			name: 'starts at the first news if the start is unknown, and is absent without a date',
		},
	},
	{
		name: 'a page begins with the item of its cursor',
		file: 'server/queries/pagination.ts',
		find: 'return index + 1',
		replace: 'return index',
		test: {
			file: 'test/server/queries/pagination.test.ts',
			name: 'continues after its last item even if others were inserted before it',
		},
	},
	{
		name: 'answers asked for again leave first',
		file: 'server/queries/snapshotCache.ts',
		find: '\t\tanswers.delete(key)\n',
		replace: '',
		test: {
			file: 'test/server/queries/snapshotCache.test.ts',
			name: 'are limited: the least recently requested one is dropped',
		},
	},
	{
		name: 'good rows of a bad table are loaded unasked',
		file: 'server/import/acceptance.ts',
		find: 'this.skipBadRows || !this.hasProblems(row.table.file)',
		replace: 'true',
		test: {
			file: 'test/server/import/readDataset.test.ts',
			name: 'loads no row of a file with a bad row, and every row of the others',
		},
	},
	{
		name: 'a bad row is loaded where bad rows are skipped',
		file: 'server/import/acceptance.ts',
		find: '\t\tif (row.failed) return false\n',
		replace: '',
		test: {
			file: 'test/server/import/readDataset.test.ts',
			name: 'loads the good rows of that file on request',
		},
	},
	{
		name: 'a retracted row counts as documented',
		file: 'server/import/acceptance.ts',
		find: "\t\tif (row.text('retracted') !== null) return\n",
		replace: '',
		test: {
			file: 'test/server/import/retractedRows.test.ts',
			name: 'counts as a row of its table, but not in its figures of confidence',
		},
	},
	{
		name: 'a row too short shifts its cells',
		file: 'server/import/readTable.ts',
		find: 'const sound = this.checkWidth(cells, line) && this',
		replace: 'const sound = this',
		test: {
			file: 'test/server/import/badTables.test.ts',
			name: 'with too few cells in a row is refused with their number',
		},
	},
	{
		name: 'a container of the same level is taken',
		file: 'server/import/readTerritories.ts',
		find: 'rank(container) >= rank(draft.record)',
		replace: 'rank(container) > rank(draft.record)',
		test: { file: 'test/server/import/badTables.test.ts', name: 'a bad row' },
	},
	{
		name: 'a retracted row still speaks in a merged partnership',
		file: 'server/import/mergePartnerships.ts',
		find: 'const rows = standing.length > 0 ? standing : sorted',
		replace: 'const rows = sorted',
		test: {
			file: 'test/server/import/retractedRows.test.ts',
			name: 'retracts a partnership of several rows only if all of them are retracted',
		},
	},
	{
		name: 'the highest confidence of merged rows wins',
		file: 'server/import/mergePartnerships.ts',
		find: '\t\t\tCONFIDENCE_LEVELS,\n',
		replace: '\t\t\t[...CONFIDENCE_LEVELS].reverse(),\n',
		test: {
			file: 'test/server/import/mergePartnerships.test.ts',
			name: 'of one joint body merge: its founders are the two ends, the body stands beside them',
		},
	},
	{
		name: 'places that lie in one another are namesakes',
		file: 'server/import/namesakes.ts',
		find: 'other !== one && !lieTogether(one, other, byId)',
		replace: 'other !== one',
		test: {
			file: 'test/server/import/namesakes.test.ts',
			name: 'keep their name where one lies in the other',
		},
	},
	{
		name: 'data sets of two countries are loaded as one',
		file: 'server/import/usedFolders.ts',
		find: '\tassertOneCountry(all)\n',
		replace: '',
		test: {
			file: 'test/server/import/usedFolders.test.ts',
			name: 'are refused if they are of two countries',
		},
	},
	{
		name: 'a load writes over what an owner declared',
		file: 'server/commands/loadDataset.ts',
		find: "'ownerDeclared' in before && before.ownerDeclared !== null",
		replace: "'ownerDeclared' in before && before.ownerDeclared === undefined",
		test: {
			file: 'test/server/commands/ownersWord.test.ts',
			name: 'does not report a row that agrees with its confirmed record',
		},
	},
	{
		name: 'rows of a refused file have vanished',
		file: 'server/commands/loadDataset.ts',
		find: 'before === null || problems.length > 0 ? []',
		replace: 'before === null ? []',
		test: {
			file: 'test/server/commands/loadDataset.test.ts',
			name: 'does not report the rows of a refused file as vanished',
		},
	},
	{
		name: 'an unchanged record gets a new version',
		file: 'server/commands/loadDataset.ts',
		find: '\tif (canonicalJson(next) === canonicalJson(before)) return null\n',
		replace: '',
		test: {
			file: 'test/server/commands/loadDataset.test.ts',
			name: 'writes only the changed row, as its next version',
		},
	},
	{
		name: 'a load with rows left out looks whole',
		file: 'server/commands/loadDataset.ts',
		find: 'checksum: problems.length > 0 ? INCOMPLETE : dataset.checksum',
		replace: 'checksum: dataset.checksum',
		test: {
			file: 'test/server/commands/loadDataset.test.ts',
			name: 'remembers the checksum of complete loads only',
		},
	},
	{
		name: 'a data set that others use is unloaded',
		file: 'server/commands/unload.ts',
		find: 'if (users.length > 0) throw',
		replace: 'if (users.length > 1) throw',
		test: {
			file: 'test/server/commands/unload.test.ts',
			name: 'is refused while another data set uses it, with the command to run first',
		},
	},
	{
		name: 'a judgement does not keep what it rests on',
		file: 'server/commands/unload.ts',
		find: 'return [...related, ...record.evidence.map(judgedId)]',
		replace: 'return related',
		test: {
			file: 'test/server/commands/unload.test.ts',
			name: 'is refused while a judgement or a record of another data set refers to its records',
		},
	},
	{
		name: 'a retracted fact is retracted again',
		file: 'server/commands/retract.ts',
		find: 'record.retracted === null\n\t\t\t? retracted',
		replace: 'record.retracted !== undefined\n\t\t\t? retracted',
		test: {
			file: 'test/server/commands/retract.test.ts',
			name: 'refuse the second retraction of the same fact',
		},
	},
	{
		name: 'facts that can be retracted are written beside an objection',
		file: 'server/commands/retract.ts',
		find: 'if (objections.length > 0) throw',
		replace: 'if (objections.length === results.length) throw',
		test: {
			file: 'test/server/commands/retract.test.ts',
			name: 'for all ids when one is wrong, naming every wrong one',
		},
	},
	{
		name: 'a start loads what is not wanted',
		file: 'server/commands/seedMissing.ts',
		find: 'done.has(file.id) || (!held && !wanted)',
		replace: 'done.has(file.id)',
		test: {
			file: 'test/server/commands/seedMissing.test.ts',
			name: 'does not load a data set that nobody asked for',
		},
	},
	{
		name: 'a code of digits is found with another digit',
		file: 'server/store/searchActors.ts',
		find: ' && LETTER.test(piece)',
		replace: '',
		test: {
			file: 'test/server/store/searchQuery.test.ts',
			name: 'asks a code as it is, or as a start: another digit is another place',
		},
	},
	{
		name: 'words that the index drops exclude all',
		file: 'server/store/searchActors.ts',
		find: 'kept.length === 0 || kept.includes(piece)',
		replace: 'true',
		test: {
			file: 'test/server/store/searchQuery.test.ts',
			name: 'asks both forms of a word with a mark in it',
		},
	},
	{
		name: 'a search puts the longer name first',
		file: 'server/store/searchActors.ts',
		find: 'one.matched.length - other.matched.length',
		replace: 'other.matched.length - one.matched.length',
		test: {
			file: 'test/server/store/searchActors.test.ts',
			name: 'is in the same order whatever the index holds of other countries',
		},
	},
	{
		name: 'a migration may mix schema and data',
		file: 'server/store/readMigrations.ts',
		find: 'schema.length > 0 && schema.length < statements.length',
		replace: 'schema.length > statements.length',
		test: { file: 'test/server/store/readMigrations.test.ts', name: 'A migration file' },
	},
	{
		name: 'an expired token is called a wrong password',
		file: 'server/store/driverErrors.ts',
		find: ' && code !== EXPIRED',
		replace: '',
		test: {
			file: 'test/server/store/driverErrors.test.ts',
			name: 'a database that cannot answer for now is Unavailable',
		},
	},
	{
		name: 'a release of 5.25 is supported',
		file: 'server/store/supportedVersion.ts',
		find: 'Number(minor) >= 26',
		replace: 'Number(minor) >= 25',
		test: { file: 'test/server/store/supportedVersion.test.ts', name: 'The supported Neo4j versions' },
	},
	{
		name: 'a restored database is not noticed',
		file: 'server/feed/follow.ts',
		find: "\tif (epoch !== feed.epoch) return 'the database was restored or emptied'\n",
		replace: '',
		test: { file: 'test/server/feed/follow.test.ts', name: 'Following the feed' },
	},
	{
		name: 'the public is shown a wish that names a hidden office',
		file: 'server/snapshot/snapshots.ts',
		find: 'const isOpen = record !== null && namesHidden(record, recordOf) ? withFactOf(record) : difference.after',
		replace: 'const isOpen = difference.after',
		test: {
			file: 'test/server/snapshot/snapshots.test.ts',
			name: 'is not affected by an office that the public cannot see',
		},
	},
	{
		name: 'the public is shown hidden records',
		file: 'server/snapshot/snapshots.ts',
		find: 'after: record === null || isHidden(record) ? null : isOpen',
		replace: 'after: record === null ? null : isOpen',
		test: {
			file: 'test/server/snapshot/snapshots.test.ts',
			name: 'loses a record that becomes private, and an old change does not bring it back',
		},
	},
	{
		name: 'a wish stands although its office was retracted',
		file: 'server/snapshot/snapshots.ts',
		find: 'if (retractedFor(this.#records.get(id)) !== retractedFor(record)) offices.add(id)',
		replace: '',
		test: {
			file: 'test/server/snapshot/snapshots.test.ts',
			name: 'is retracted and restored with the office',
		},
	},
	{
		name: 'a ledger of another database is moved over',
		file: 'server/store/ledger.ts',
		find: 'if (files.some(({ held, there }) => there !== null && !there.subarray(0, held.length).equals(held))) return',
		replace: '',
		test: {
			file: 'test/server/store/ledger.test.ts',
			name: 'leaves the ledger of another database where it is',
		},
	},
	{
		name: 'a coordinator coordinates every group',
		file: 'server/policy/reader.ts',
		find: 'return group !== null && (target.groups ?? []).includes(group)',
		replace: 'return group !== null',
		test: {
			file: 'test/server/policy/discussions.test.ts',
			name: 'is written in the name of the own actor, or of the coordination',
		},
	},
	{
		name: 'coordinators are no members',
		file: 'server/policy/reader.ts',
		find: " && !(standing === 'MEMBER' && role === 'COORDINATOR')",
		replace: '',
		test: {
			file: 'test/server/policy/rights.test.ts',
			name: 'is seen by those its visibility is for, and by no administrator for being one',
		},
	},
	{
		name: 'an editor of any actor is editor of all',
		file: 'server/policy/reader.ts',
		find: 'actorId !== null && actorId === target.actorId',
		replace: 'actorId !== null',
		test: {
			file: 'test/server/policy/proposals.test.ts',
			name: 'that was never sent is read by the editors of its author alone',
		},
	},
	{
		name: 'a token may do all that its person may',
		file: 'server/policy/rights.ts',
		find: '\tif (scopes !== null && (right.scope === undefined || !scopes.includes(right.scope))) return false\n',
		replace: '',
		test: {
			file: 'test/server/policy/vacancy.test.ts',
			name: 'leaves coordinators of other groups where they were',
		},
	},
	{
		name: 'a token may do what is for a person alone',
		file: 'server/policy/rights.ts',
		find: '(right.scope === undefined || !scopes.includes(right.scope))',
		replace: '(right.scope !== undefined && !scopes.includes(right.scope))',
		test: {
			file: 'test/server/policy/vacancy.test.ts',
			name: 'has coordinators and administrators who do what nobody else would; with an editor it has no coordinator who does',
		},
	},
	{
		name: 'whoever is not signed in is told that it may not',
		file: 'server/policy/rights.ts',
		find: '\tif (reader.accountId === null) return new Unauthenticated()\n',
		replace: '',
		test: { file: 'test/server/policy/rights.test.ts', name: 'tells who is not signed in from who may not' },
	},
	{
		name: 'an administrator reads what is private',
		file: 'server/policy/rights.ts',
		find: "privateRecord: { read: { by: ['EDITOR']",
		replace: "privateRecord: { read: { by: ['EDITOR', 'ADMINISTRATOR']",
		test: {
			file: 'test/server/policy/rights.test.ts',
			name: 'that nobody answers for is shown to nobody while private',
		},
	},
	{
		name: 'a coordinator manages contacts of an actor that has an editor',
		file: 'server/policy/rights.ts',
		find: "manage: { by: ['EDITOR'] },",
		replace: "manage: { by: ['EDITOR', 'COORDINATOR'] },",
		test: {
			file: 'test/server/policy/contacts.test.ts',
			name: 'A contact is read by its group, and kept by the editors of its organisation or, without any, by coordinators',
		},
	},
	{
		name: 'a frozen account speaks for its actor',
		file: 'server/policy/vacancy.ts',
		find: 'holder.frozenAt === null &&\n',
		replace: '',
		test: {
			file: 'test/server/policy/vacancy.test.ts',
			name: 'speaks for no actor, and leaves it without an editor',
		},
	},
	{
		name: 'an actor whose editors are frozen is not vacant',
		file: 'server/policy/vacancy.ts',
		find: 'holder.frozenAt === null ? holder.roles : []',
		replace: 'holder.roles',
		test: {
			file: 'test/server/policy/vacancy.test.ts',
			name: 'speaks for no actor, and leaves it without an editor',
		},
	},
	{
		name: 'a coordinator makes a link to the password of an editor',
		file: 'server/policy/roles.ts',
		find: "role === 'MEMBER' &&\n",
		replace: '',
		test: { file: 'test/server/policy/roles.test.ts', name: 'An account' },
	},
	{
		name: 'a coordinator makes a link to the password of an account without roles',
		file: 'server/policy/roles.ts',
		find: 'roles.length > 0 &&\n',
		replace: '',
		test: { file: 'test/server/policy/roles.test.ts', name: 'An account' },
	},
	{
		name: 'who wrote a proposal accepts it for another party',
		file: 'server/policy/proposals.ts',
		find: '(actor === proposal.author || !hasWritten(reader, proposal))',
		replace: 'true',
		test: {
			file: 'test/server/policy/proposals.test.ts',
			name: 'decides for the actor of its author alone, be it editor of another party',
		},
	},
	{
		name: 'any party withdraws what is not accepted yet',
		file: 'server/policy/proposals.ts',
		find: '(acceptedAt !== null || actor === author)',
		replace: 'true',
		test: {
			file: 'test/server/policy/proposals.test.ts',
			name: 'is withdrawn by its author, and by any party once all have accepted',
		},
	},
	{
		name: 'an editor of the organisation answers about texts of others',
		file: 'server/policy/personRequests.ts',
		find: "\tif (mayDo(reader, 'contact', 'manage', { actorId: organisation })) return false\n",
		replace: '',
		test: {
			file: 'test/server/policy/personRequests.test.ts',
			name: 'about texts of others is answered neither by who erased the contact nor by an editor of its organisation',
		},
	},
	{
		name: 'a closed request keeps an account frozen',
		file: 'server/policy/personRequests.ts',
		find: 'one.closedOn === null && ',
		replace: '',
		test: {
			file: 'test/server/policy/personRequests.test.ts',
			name: 'keeps frozen what it objects to, until it is closed',
		},
	},
	{
		name: 'a frozen contact is still read',
		file: 'server/policy/contacts.ts',
		find: "mayManage || (!isFrozen && mayDo(reader, 'contact', 'read', target))",
		replace: "mayManage || mayDo(reader, 'contact', 'read', target)",
		test: {
			file: 'test/server/policy/contacts.test.ts',
			name: 'A frozen contact is neither read nor changed by anybody: it waits for who answers to its person',
		},
	},
	{
		name: 'a withdrawn comment is changed',
		file: 'server/policy/discussions.ts',
		find: 'withdrawnAt === null && ',
		replace: '',
		test: {
			file: 'test/server/policy/discussions.test.ts',
			name: 'is changed by its author alone, and not once it was withdrawn',
		},
	},
	{
		name: 'the coordination writes where it has no part',
		file: 'server/policy/discussions.ts',
		find: 'const coordinates = hasCoordination && ',
		replace: 'const coordinates = ',
		test: { file: 'test/server/policy/discussions.test.ts', name: 'A discussion' },
	},
	{
		name: 'dates that are approximate are shared with exact ones',
		file: 'server/feed/loadSnapshots.ts',
		find: 'value.approximate',
		replace: 'value.text',
		test: {
			file: 'test/server/feed/sharedValues.test.ts',
			name: 'differ if only one date is approximate',
		},
	},
	{
		name: 'the thirtieth of February is a date',
		file: 'server/import/readDates.ts',
		find: '!Number.isNaN(date.getTime()) && date',
		replace: '!Number.isNaN(date.getTime()) || date',
		test: { file: 'test/server/import/badTables.test.ts', name: 'is described in one line for an operator' },
	},
	{
		name: 'a period may end before it starts',
		file: 'server/import/readDates.ts',
		find: 'start !== null && end !== null && endsBefore',
		replace: 'start === null && end !== null && endsBefore',
		test: {
			file: 'test/server/import/badTables.test.ts',
			name: 'does not hide the other problems, of its own or of other rows',
		},
	},
	{
		name: 'a role may be taken that one may not take',
		file: 'server/accounts/roles.ts',
		find: "expectMay(taker, ROLE_OBJECTS[role.role], 'take', target)",
		replace: 'void taker',
		test: { file: 'test/server/graphql/accountRights.test.ts', name: 'About roles' },
	},
	{
		name: 'freezing ends before its request is answered',
		file: 'server/accounts/roles.ts',
		find: 'if (isFrozen || !isKeptFrozen(',
		replace: 'if (isFrozen || isKeptFrozen(',
		test: { file: 'test/server/personalData/requests.test.ts', name: 'An objection of an account' },
	},
	{
		name: 'a record is read that is of two kinds',
		file: 'server/declarations/readDeclared.ts',
		find: 'kind === undefined || more.length > 0',
		replace: 'kind === undefined',
		test: {
			file: 'test/server/declarations/declare.test.ts',
			name: 'has one record at a time, and no mandate for all to see',
		},
	},
	{
		name: 'a record changes its kind',
		file: 'server/declarations/readDeclared.ts',
		find: 'before !== null && before.kind !== kind',
		replace: 'false',
		test: { file: 'test/server/declarations/declare.test.ts', name: 'is of one kind for ever' },
	},
]
