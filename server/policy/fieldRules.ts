import type { RIGHTS } from './rights'

/**
 * What stands before a field. PUBLIC: it tells of the public record alone, to everybody. A right of the table: what gives it
 * asks for that right. BELOW: its object is given by a field that asks for a right, and by no public one. LINK: whoever has the
 * secret of a link. BY_ROLE: the right to give or to take the role that is named, or over the roles of the account that is named.
 */
export type FieldRule = 'PUBLIC' | 'BELOW' | 'LINK' | 'BY_ROLE' | RightName

/** `object.action` of the table. */
export type RightName = {
	[Object in keyof typeof RIGHTS]: `${Object}.${keyof (typeof RIGHTS)[Object] & string}`
}[keyof typeof RIGHTS]

/** By type: each field is named, so that one that is added is nobody's before somebody has said whose. */
const PUBLIC: Readonly<Record<string, string>> = {
	Actor: `aliases closest closestTotal contacts countries country formerNames functions id kind kindName linkCount
		linkCounts localLanguage missions missionsTotal name nameLocal offices officesAround officesAroundTotal officesTotal
		partnerships partnershipsTotal reciprocity romanisation scenario territory wishes wishesTotal`,
	CloseActor: 'actor affinity evidence evidenceCount overlap sharedPartners sharedPartnersTotal',
	ComparedItem: 'actor evidenceOfA evidenceOfATotal evidenceOfB evidenceOfBTotal key sector',
	ComparedItems: 'onlyA onlyATotal onlyB onlyBTotal shared sharedTotal',
	Comparison: `a affinity b cities joint jointTotal nearMissions nearMissionsTotal opportunities overlaps
		pairOverlap partners sectors sentence`,
	ConfirmedScore: 'owners recordIds score',
	ConfidenceCounts: 'high low medium none',
	Constellation: `actorsTotal centre collectivites collectivitesTotal evidence evidenceCount
		fromMemoryCount hospitals hospitalsTotal id lastNews links linksTotal meeting missing missingSentence
		nearTotal others othersTotal partners partnersTotal paths pathsTotal scenario sectors sectorsTotal
		sentence sentenceParts title universities universitiesTotal weight`,
	ConstellationConnection: 'edges nodes pageInfo totalCount',
	ConstellationEdge: 'cursor node',
	ConstellationLink: 'certainty french fromMemory lastNews partner records',
	ConstellationPath: 'actor isFar steps',
	ConstellationStep: 'certainty fromMemory lastNews records to',
	Country: 'code name',
	CountryLinkCounts: 'country linkCounts',
	CountryMap: 'french insets partner',
	DataProtection: 'controller email months',
	RetentionMonths: 'accounts activities audit comments contactReview contacts proposals reports requests',
	Coverage: `attributions compiled contactEmail countries dataVersion events examples levels licences listLevel
		meeting missionsDatedToMonth missionsDocumented offers offices partner partnerPhrase partnershipRows
		partnerships scenarioAnchor scenarioLoaded sentence sources tables today version visitsDocumented
		wishes`,
	CoverageTable: 'compiled confidence dataset file kind licence origin rows scenario title',
	Criterion: 'evidence evidenceCount name score sentence title weight',
	Crowding: `direction leaders missions occasion peakCertain peakPeriod peakPossible presences presencesTotal
		rate rateSentence steps`,
	CrowdingRate: 'clusterDays from lambda missions missionsBefore tail until',
	DateWarning: 'period scenario sentence',
	DominatedPlace: `actors actorsTotal evidence evidenceCount fromMemoryCount lastNews place records
		scenario sentence sentenceParts share`,
	DraftWeek: 'bucket period sharesSector week',
	Duplicate: 'basis id recordKind records scenario sentence',
	DuplicateConnection: 'edges nodes pageInfo totalCount',
	DuplicateEdge: 'cursor node',
	DuplicateSide: 'actor id label record version',
	Event: `actors confidence form fromMemory id label lastNews name note organiser partnerCountry period place
		placeText recordKind retracted scenario sources version`,
	EventConnection: 'edges nodes pageInfo totalCount',
	EventEdge: 'cursor node',
	Evidence: `actors certainty confidence fromMemory heldBy holders kind label lastNews period record recordId
		scenario sources version`,
	Examples: 'actors questions searches',
	Factor: 'name sentence title value weight',
	FormerName: 'from name until',
	FragmentationIndex: `actor actorCount concentration coverage effectiveEstablished effectiveNumber establishedCount
		evidence evidenceCount key reciprocity scenario sector sizes theil trend weighedBy`,
	FragmentationPoint: 'actorCount effectiveEstablished effectiveNumber evidence evidenceCount year',
	GapCell: 'actors actorsTotal division evidence evidenceCount sector',
	GapRow: 'actorCounts emptyTotal sector',
	Gaps: 'cell divisions dominated dominatedTotal emptyTotal rows unanswered unansweredTotal',
	GraphEdge: `from fromHolders heldBy id kind label openness period record reverseLabel sectors to toHolders`,
	GraphNode: 'actor depth hidden linkCount',
	GroupedOpportunities: 'id kind kindName opportunities opportunitiesTotal place strongest',
	GroupedOpportunitiesConnection: 'edges nodes opportunitiesTotal pageInfo totalCount',
	GroupedOpportunitiesEdge: 'cursor node',
	Holiday: 'confidence country firstDay id lastDay name period scenario sources',
	HolidayConnection: 'edges knownYears nodes pageInfo totalCount',
	HolidayEdge: 'cursor node',
	HolidayYear: 'country year',
	JointPartner: 'actor evidence reason sentence sentenceParts',
	KindCount: 'count kind',
	LaneYears: 'counts groups lane left total undated',
	Level: 'isCity level name',
	LinkCounts: 'links missions offers offices total visits wishes',
	ListedRecord: 'ends fromMemory kind lastNews openness period places record sectors',
	ListedRecordEdge: 'cursor node',
	MapFrame: 'coasts height land name projection width',
	MapProjection: 'meridian parallels scale x y',
	Matrix: `cell cells cellsTotal columns columnsLeft leftOutTotal recordsTotal rows rowsLeft unplacedTotal`,
	MatrixCell: `ages column count key opportunityCount overlapCertainty overlaps overlapsTotal recordIds
		recordIdsTotal records row`,
	MatrixHead: 'actor count crossing crossingCertainty crossingTotal key name sector year',
	MatrixOverlap: 'certainty heads id kind',
	MeasureValue: 'reason sentence value',
	Meeting: 'about added addedTotal contacts far farTotal invited invitedTotal scale sentence within',
	MeetingDay: 'date title',
	Mission: `actors confidence coordinated direction earliestStart endPrecision fromMemory host id isOwn label
		lastNews latestEnd leader ledBy matchedActors matchedActorsTotal nameOfTheTime note participants
		partnerCountry period recordKind retracted scenario sectors size sources startPrecision status stops
		version`,
	MissionConnection: 'edges nodes ownCount pageInfo totalCount',
	MissionEdge: 'cursor node',
	MissionMonth: 'missions month',
	NearMissions: 'a b days sameCity',
	NewsAgeCounts: 'aging old recent silent undated',
	Office: `actors attestedSince capacity confidence form formName fromMemory id label lastAttested lastNews
		name note openness owners partnerCountry period place recordKind retracted scenario sources status
		version`,
	Opportunity: `actors actorsTotal basis contacts criteria cypher evidence evidenceCount fromMemoryCount guest host
		id ifConfirmed isOwn kind kindName lastNews listedActors listedActorsTotal listedPlace matchedActors
		matchedActorsTotal matchedSectors office partnerCountry paths place scenario score sectors
		sectorsTotal sentence sentenceParts title unasked wouldLower`,
	OpportunityBoard: 'actor countsByKind groups ownCount totalCount wholeCount',
	OpportunityConnection: 'edges nodes ownCount pageInfo totalCount',
	OpportunityEdge: 'cursor node',
	OpportunityEffect: 'after before effect scoreAfter scoreBefore sentence',
	OpportunityGroup: 'act opportunities opportunitiesTotal',
	OpportunityKindCount: 'count kind',
	Organisation: `aliases closest closestTotal confidence contacts countries country formerNames fromMemory functions id
		jurisdiction kind kindName lastAttested linkCount linkCounts localLanguage missions missionsTotal
		name nameLocal offices officesAround officesAroundTotal officesTotal partnerships partnershipsTotal period reciprocity romanisation
		scenario sources status territory type wishes wishesTotal`,
	OrganisationConnection: 'countsByType edges nodes pageInfo totalCount',
	OrganisationEdge: 'cursor node',
	OrganisationTypeCount: 'count name type',
	Overlap: `actorCount actors actorsTotal certainty contacts crowding cypher evidence evidenceCount factors
		fromMemory fromMemoryCount id isOwn kind kindName lastNews matchedActors matchedActorsTotal
		matchedSectors mitigations nature partner partnerCountry period place possible possibleActors
		possibleActorsTotal possibleSentence possibleTotal presence presenceTotal scenario sectors
		sectorsTotal sentence sentenceParts severity severityLevel severityWord sharedSectors
		sharedSectorsTotal title weighedCount when`,
	OverlapConnection: 'countsByKind countsByWhen edges nodes ownCount pageInfo totalCount',
	OverlapEdge: 'cursor node',
	OverlapEffect: 'after before effect sentence severityAfter severityBefore',
	OverlapGroup: `actor actorsTotal count countsByKind established id overlaps overlapsTotal placesTotal presence
		presenceTotal strongest`,
	OverlapGroupConnection: 'edges nodes overlapsTotal pageInfo totalCount ungrouped',
	OverlapGroupEdge: 'cursor node',
	PageInfo: 'endCursor hasNextPage hasPreviousPage startCursor',
	PartnerCountry: 'code isDefault name phrase',
	Partnership: `actors attestedSince body confidence form formName frenchActors fromMemory id isOwn label
		lastAttested lastNews matchedActors matchedActorsTotal namesAtSignature note openness partnerActors
		partnerCountry period recordKind retracted scenario sectors sources status version`,
	PartnershipConnection: 'edges nodes ownCount pageInfo totalCount',
	PartnershipEdge: 'cursor node',
	Period: 'end endApproximate start startApproximate text',
	PlacePrecheck: `crowding drafts events eventsTotal offices officesTotal others othersTotal place possible
		possibleTotal present sentence sentenceParts sharedSectors sharedSectorsTotal`,
	Precheck: 'calendar dateWarnings dates datesSentence gapDays partners partnersTotal places quietest',
	PrecheckCalendar: 'avoid avoidTotal events eventsTotal missions missionsTotal period',
	PresenceSpan: 'from isAttested isSeveral until',
	PresenceStep: 'from leaders until',
	PublicFunction: 'event id presence sources title',
	Query: `actor compare constellations coverage dataProtection duplicates events fragmentation gaps holidays map matrix
		missionMonths missions neighbourhood opportunities opportunity opportunityBoard opportunityGroups
		organisations overlap overlapGroups overlaps partnerships path precheck readQuestion record
		recordYears records reportSubject search sectors suggest whatIf`,
	QuestionPart: `actor actorKind from level meaning nearest others othersTotal recordKind sectors sectorsTotal subject text
		to`,
	Record: `actors confidence fromMemory id label lastNews note partnerCountry recordKind retracted scenario
		sources version`,
	RecordConnection: 'countsByKind edges linkCounts nodes pageInfo totalCount',
	RecordCoverage: 'confirmed records share',
	RecordEnd: 'actor holders place',
	RecordEnds: 'french partner',
	RecordGroup: 'actor counts total',
	RecordKindCount: 'count kind',
	RecordYears: 'firstYear lanes recordsTotal starts unstarted',
	ReportSubject: 'kind title',
	SearchConnection: 'edges elsewhere nearest nodes pageInfo totalCount',
	SearchEdge: 'cursor node',
	SearchHit: 'actor linkCount matched matchedLanguage partnerCountry where',
	Sector: 'code family group id label',
	SentencePart: 'language link ref strong text',
	SharedSector: 'actors actorsTotal sector',
	SizeShare: 'actors records share size',
	Source: 'date host id licence title type typeName url',
	Subgraph: 'edges edgesTotal left nodes nodesTotal recordsTotal',
	SuggestedDates: 'fictitious others period reasons',
	SuggestionGroup: 'kind name suggestions suggestionsTotal',
	Territory: `aliases closest closestTotal code contacts countries country formerNames functions id kind kindName lat level
		levelName linkCount linkCounts localLanguage lon missions missionsTotal name nameLocal offices
		officesAround officesAroundTotal officesTotal partOf partnerships partnershipsTotal population reciprocity romanisation scenario
		territory wishes wishesTotal`,
	TheilSplit: 'between total within',
	UnansweredWish: 'sentence sentenceParts wish',
	WhatIf: `opportunities opportunitiesTotal opportunityCounts overlapCounts overlaps overlapsTotal sentence`,
	WhatIfCounts: 'changes comes goes',
	WhenCounts: 'current past upcoming',
	Wish: `actor actors attestedSince confidence direction fromMemory id label lastNews note office other
		partnerCountry period place recordKind retracted scenario sectors sources status version what
		whatName`,
}

const BELOW: Readonly<Record<string, string>> = {
	ActivityConnection: 'edges nodes pageInfo totalCount',
	ActivityEdge: 'cursor node',
	ActivityEntry: 'at date id kind record scenario sentence sentenceParts subject subjectId',
	Correspondence: 'correspondentsTotal replyTo',
	CreatedFeedAddress: 'following secret',
	Follow: 'actor address createdAt id kind title',
	Following: 'feedAddressMadeAt follows hasMail letters',
	LetterChoice: 'cases correspondence frequency language overlaps reminders weekday',
	Case: `actors changedAt changedEvidence changedSentence end goneAt group history id kind kindName openedAt
		overlap place proposal reason start state verdict version when`,
	CaseActor: 'actor actorId answeredOn hasEditor toldAt',
	CaseConnection: 'countsByState edges nodes pageInfo totalCount',
	CaseEdge: 'cursor node',
	CaseEvent: 'actor at id isMine kind text verdict',
	CaseStateCount: 'count state',
	ChangedEvidence: 'change label record recordId',
	Comment: 'actor at editedAt id isEditable isOfCoordination isOwn text version withdrawnAt',
	Discussion: 'comments isForGroup readers subject subjectId voices',
	OverlapJudgement: 'at id isMine judgedOn reason verdict version',
	OwnOverlap: `actor actorId changedEvidence changedSentence isInherited isSilenced judgement overlap toldAt
		version`,
	OwnOverlapConnection: 'backCount edges nodes openCount pageInfo silencedCount totalCount',
	OwnOverlapEdge: 'cursor node',
	PairJudgement: 'actor actorId group hasChanged judgedOn pair reason verdict version',
	Voice: 'actor actorId',
	ActorConfirmationsConnection: 'confirmedTotal edges nodes pageInfo recordsTotal totalCount',
	ActorConfirmationsEdge: 'cursor node',
	ActorConfirmations: 'actor actorId confirmed hasEditor records remindedAt',
	ApiToken: 'createdAt expiresAt id name revokedAt scopes usedAt',
	Contact: `collectedOn confirmedOn details id informedOn mayAnswer mayManage organisation organisationId origin
		state version`,
	ContactConnection: 'edges nodes pageInfo totalCount',
	ContactDetails: 'email function name phone source',
	AuditCheck: 'after broken entries wentBack',
	AuditGap: 'at from to',
	AuditLine: 'account accountId action at fields id object',
	AuditLineConnection: 'actions edges nodes pageInfo totalCount',
	AuditLineEdge: 'cursor node',
	HeldCount: 'category count',
	HeldEntry: 'at category fields id',
	HeldEntryConnection: 'countsByCategory edges nodes pageInfo totalCount',
	HeldEntryEdge: 'cursor node',
	HeldField: 'name values',
	ErasureExcerpt: 'after before found',
	ErasurePlace: 'excerpts id isErased object text',
	ErasurePlaceConnection: 'edges nodes pageInfo totalCount',
	ErasurePlaceEdge: 'cursor node',
	PersonRequest:
		'account closedOn contactOf dueOn followSecret group id isAboutTexts kind outcome receivedOn reference state subject version',
	PersonRequestConnection: 'edges nodes pageInfo totalCount',
	PersonRequestEdge: 'cursor node',
	Retention: 'counts months runs',
	RetentionCount: 'category count toReview',
	RetentionRun: 'asOf at counts id isDry isScheduled',
	RetentionRunConnection: 'edges nodes pageInfo totalCount',
	RetentionRunEdge: 'cursor node',
	ContactEdge: 'cursor node',
	CreatedApiToken: 'apiToken secret',
	CreatedInvitation: 'invitation secret',
	CreatedPasswordLink: 'expiresAt secret',
	CreatedReport: 'report secret',
	DeclaredField: 'name values',
	FieldChange: 'after before name',
	HeldRole: 'actor actorId group role since',
	HistoryEntry: 'at by changes version',
	Invitation: 'actor actorId by createdAt email expiresAt group id role',
	InvitationConnection: 'edges nodes pageInfo totalCount',
	InvitationEdge: 'cursor node',
	InvitationOffer: 'actor actorId expiresAt group role',
	MandateEvidence: 'certainty confidence holder holderActor period recordId scenario sources version',
	Me: 'email id name newEmail roles',
	OwnRecord: `confirmedOn fields id isDue isSourced kind lastNews owner partnerCountry partyAnswers record version visibility`,
	OwnPart: 'actor actorId answer version',
	RecordStanding: 'own parts',
	NamingRecord: 'answer id kind owner record version',
	NamingRecordConnection: 'edges nodes pageInfo totalCount unansweredCount',
	NamingRecordEdge: 'cursor node',
	OwnRecordConnection: 'countsByVisibility edges nodes pageInfo remindedAt totalCount',
	OwnRecordEdge: 'cursor node',
	PartyAnswer: 'actor at reason verdict version',
	Passkey: 'createdAt id name usedAt',
	PasswordLink: 'by createdAt expiresAt isOpen usedAt',
	PasswordLinkOffer: 'expiresAt',
	Person: 'email frozenAt id name roles',
	PersonConnection: 'edges nodes pageInfo totalCount',
	PersonEdge: 'cursor node',
	Proposal: `acceptedAt acceptedOn awaitedIds closedAt createdAt end expiresOn id isWriter kind kindName opportunity origin originId outcomes ownIds
		parties partnerCountry partyIds place placeId points publicAt records sectors slots soundedAt state text title
		toldPlace toldSentence version`,
	ProposalConnection: 'edges nodes pageInfo totalCount',
	ProposalEdge: 'cursor node',
	ProposalOutcomeTold: 'actor actorId day outcome text',
	ProposalRecord: 'label record recordId version',
	ProposalAnswerTold: 'at step',
	ProposalSlot: `actor actorId answeredAt asksPublic comment history isOfEarlierVersion isOwn outcome outcomeAt outcomeText
		points undoneUntil verdict`,
	SoundedNearby: 'count place sentence',
	Report: `address changedAt createdAt fault id language notes remarksLeft source state subject text title
		version`,
	ReportConnection: 'edges nodes pageInfo totalCount',
	ReportEdge: 'cursor node',
	ReportNote: 'at id isAnswer state text',
	RivalMandates: `certainty contacts evidence evidenceCount factors holderCount id period represented scenario
		sentence severity severityLevel severityWord title`,
	RivalMandatesConnection: 'edges nodes pageInfo totalCount',
	RivalMandatesEdge: 'cursor node',
	Session: 'createdAt current expiresAt id seenAt',
	VacantActor: 'actor actorId invitedUntil leftAt',
	VacantActorConnection: 'edges nodes pageInfo totalCount',
	VacantActorEdge: 'cursor node',
	VisibilityCount: 'count visibility',
	RemindedActor: 'actorId letters',
	WrittenRecord: 'id version',
}

const OTHERS: Readonly<Record<string, FieldRule>> = {
	'Query.me': 'account.read',
	'Query.people': 'account.list',
	'Query.rivalMandates': 'groupRecord.read',
	'Query.invitations': 'invitation.withdraw',
	'Query.invitation': 'LINK',
	'Query.passwordLink': 'LINK',
	'Query.vacantActors': 'vacantEditorRole.list',
	'Query.following': 'following.read',
	'Mutation.follow': 'following.change',
	'Mutation.unfollow': 'following.change',
	'Mutation.chooseLetters': 'following.change',
	'Mutation.createFeedAddress': 'following.change',
	'Mutation.revokeFeedAddress': 'following.change',
	'Query.activity': 'publicActivity.read',
	'Query.correspondence': 'correspondence.write',
	'Mutation.writeToCorrespondents': 'correspondence.write',
	'Subscription.activityAdded': 'liveActivity.read',
	'Query.report': 'LINK',
	'Query.reports': 'report.read',
	'Mutation.reportError': 'report.create',
	'Mutation.remarkOnReport': 'LINK',
	'Mutation.withdrawReport': 'LINK',
	'Mutation.answerReport': 'report.answer',
	'Query.ownRecord': 'ownRecord.review',
	'Query.ownRecords': 'ownRecord.review',
	'Query.recordHistory': 'ownRecord.review',
	'Query.ownOverlaps': 'judgement.read',
	'Query.ownJudgements': 'judgement.read',
	'Query.judgementHistory': 'judgement.read',
	'Query.pairJudgements': 'pairJudgement.read',
	'Query.cases': 'case.follow',
	'Query.case': 'case.follow',
	'Query.casesOfOverlap': 'case.follow',
	'Query.discussion': 'discussion.read',
	'Mutation.judgeOverlap': 'judgement.give',
	'Mutation.revertJudgement': 'judgement.give',
	'Mutation.judgePair': 'pairJudgement.give',
	'Mutation.tellOfCase': 'case.follow',
	'Mutation.judgeCase': 'case.follow',
	'Mutation.addComment': 'discussion.comment',
	'Mutation.editComment': 'comment.change',
	'Mutation.withdrawComment': 'comment.change',
	'Query.previewDeclaration': 'ownRecord.declare',
	'Query.recordStanding': 'ownRecord.review',
	'Query.namingRecords': 'partyAnswer.give',
	'Query.confirmationProgress': 'confirmations.count',
	'Mutation.remindOfConfirmation': 'confirmations.remind',
	'Mutation.declare': 'ownRecord.declare',
	'Mutation.changeRecord': 'ownRecord.change',
	'Mutation.confirmRecord': 'ownRecord.change',
	'Mutation.endRecord': 'ownRecord.change',
	'Mutation.retractRecord': 'ownRecord.change',
	'Mutation.revertRecord': 'ownRecord.change',
	'Mutation.takeBackWrite': 'ownRecord.change',
	'Mutation.answerRecord': 'partyAnswer.give',
	'Query.contacts': 'contact.read',
	'Mutation.addContact': 'contact.manage',
	'Mutation.changeContact': 'contact.manage',
	'Mutation.confirmContact': 'contact.manage',
	'Mutation.informContact': 'contact.manage',
	'Mutation.freezeContact': 'contact.answer',
	'Mutation.eraseContact': 'contact.answer',
	'Query.heldData': 'account.export',
	'Query.heldDataOfContact': 'contact.answer',
	'Query.ownRequests': 'ownRequest.read',
	'Query.followedRequest': 'LINK',
	'Query.personRequests': 'personRequest.answer',
	'Query.erasurePlaces': 'personRequest.answer',
	'Query.retention': 'retention.read',
	'Query.auditLog': 'auditLog.read',
	'Query.auditCheck': 'auditLog.read',
	'Mutation.askAboutMe': 'ownRequest.make',
	'Mutation.withdrawOwnRequest': 'ownRequest.withdraw',
	'Mutation.withdrawFollowedRequest': 'LINK',
	'Mutation.recordRequest': 'personRequest.answer',
	'Mutation.answerRequest': 'personRequest.answer',
	'Mutation.decideErasurePlace': 'personRequest.answer',
	'Mutation.purgeNow': 'retention.purge',
	'Query.proposal': 'proposal.read',
	'Query.proposals': 'proposal.read',
	'Query.acceptedProposals': 'publicRecord.read',
	'Query.soundedNearby': 'soundedProposals.count',
	'Mutation.draftProposal': 'proposal.draft',
	'Mutation.changeProposal': 'proposal.change',
	'Mutation.soundProposal': 'proposal.change',
	'Mutation.answerProposal': 'proposal.answer',
	'Mutation.withdrawAnswer': 'proposal.answer',
	'Mutation.askToPublish': 'proposal.answer',
	'Mutation.closeProposal': 'proposal.answer',
	'Mutation.recordOutcome': 'proposal.answer',
	'Mutation.invite': 'BY_ROLE',
	'Mutation.withdrawInvitation': 'invitation.withdraw',
	'Mutation.giveRole': 'BY_ROLE',
	'Mutation.takeRole': 'BY_ROLE',
	'Mutation.closeAccount': 'account.close',
	'Mutation.freezeAccount': 'account.freeze',
	'Mutation.renameMe': 'account.change',
	'Mutation.changeMyEmail': 'account.change',
	'Mutation.createPasswordLink': 'BY_ROLE',
	'Mutation.closeSession': 'session.close',
	'Mutation.createApiToken': 'apiToken.create',
	'Mutation.revokeApiToken': 'apiToken.revoke',
	'Mutation.removePasskey': 'passkey.remove',
	'Me.sessions': 'session.read',
	'Me.apiTokens': 'apiToken.read',
	'Me.passkeys': 'passkey.read',
	'Me.passwordLink': 'wayIn.read',
	'Me.signsInBy': 'wayIn.read',
}

/** The rule of each field of the API, by `Type.field`. */
export const FIELD_RULES: ReadonlyMap<string, FieldRule> = new Map([
	...rulesOf(PUBLIC, 'PUBLIC'),
	...rulesOf(BELOW, 'BELOW'),
	...Object.entries(OTHERS),
])

/**
 * Throws where a field has no rule, or a rule no field: such a schema is not served.
 *
 * @param fields each as `Type.field`.
 */
export function expectRules(
	fields: readonly string[],
	rules: ReadonlyMap<string, FieldRule> = FIELD_RULES,
): void {
	const known = new Set(fields)
	const without = fields.filter((field) => !rules.has(field))
	const stale = [...rules.keys()].filter((field) => !known.has(field))
	if (without.length + stale.length === 0) return
	throw new Error(
		`Expected a rule for each field in server/policy/fieldRules.ts; without one: ${without.join(', ') || 'none'}; ` +
			`rules of no field: ${stale.join(', ') || 'none'}.`,
	)
}

function rulesOf(
	types: Readonly<Record<string, string>>,
	rule: 'PUBLIC' | 'BELOW',
): readonly (readonly [string, FieldRule])[] {
	return Object.entries(types).flatMap(([type, fields]) =>
		fields.split(/\s+/).map((field) => [`${type}.${field}`, rule] as const),
	)
}
