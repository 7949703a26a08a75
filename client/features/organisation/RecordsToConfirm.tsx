import { useMutation } from '@apollo/client/react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { ConfirmRecordDocument } from '../../graphql/generated/ConfirmRecord'
import { DueRecordsDocument } from '../../graphql/generated/DueRecords'
import { EndRecordDocument } from '../../graphql/generated/EndRecord'
import { TakeBackWriteDocument } from '../../graphql/generated/TakeBackWrite'
import type { OwnRecordLineFragment } from '../../graphql/generated/types'
import { useReadingDay } from '../../state/readingDay'
import { areSingleKeysOn } from '../../state/shortcuts'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { MorePages, usePages } from '../../ui/PagedList'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import type { ActorSectionProps } from '../../views/account/sectionProps'
import { axisOf } from '../../views/declared/Ribbon'
import { useWrite } from '../../views/write/useWrite'
import { DueFact, type GivenAnswer } from './DueFact'
import styles from './RecordsToConfirm.module.css'

const PAGE = 20

/**
 * « Est-ce toujours vrai ? »: records that the owner has not confirmed for a year, each answered by one
 * button.
 */
export function RecordsToConfirm({ actor: { id } }: ActorSectionProps) {
	const { translate, dayOf } = useText()
	const { languageArgument: language } = useAddress()
	const { pages, result } = usePages(
		DueRecordsDocument,
		{
			variables: { actor: id, language, first: PAGE },
			fetchPolicy: 'cache-and-network',
		},
		({ ownRecords }) => ownRecords,
	)
	return (
		<section className="block" id="a-confirmer">
			<div className="title-line">
				<h2>{translate('organisation.confirm')}</h2>
				<p className={`caption ${styles.keys}`}>
					<kbd>↑</kbd> <kbd>↓</kbd> <kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd>{' '}
					{translate('organisation.confirm.keys')} <kbd>Z</kbd>
				</p>
			</div>
			<p className="small soft">{translate('organisation.confirm.text')}</p>
			<Answer of={result} reading={translate('organisation.reading')}>
				{({ ownRecords: { edges, totalCount, remindedAt } }) => (
					<>
						{remindedAt !== null && totalCount > 0 && (
							<p className="small">{translate('organisation.remindedOn', { day: dayOf(remindedAt) })}</p>
						)}
						<FactList actor={id} due={edges.map(({ node }) => node)} />
						<MorePages of={pages} />
					</>
				)}
			</Answer>
		</section>
	)
}

/** Facts in their first order: an answered one stays in place, with a button to undo. */
function FactList({ actor, due }: { actor: string; due: readonly OwnRecordLineFragment[] }) {
	const { translate } = useText()
	const today = useReadingDay()
	const facts = useShown(due)
	const [answers, setAnswers] = useState<Readonly<Record<string, GivenAnswer>>>({})
	const [last, setLast] = useState<string | null>(null)
	const [said, setSaid] = useState('')
	const list = useRef<HTMLOListElement>(null)
	const changed = useRef<{ readonly id: string; readonly isGiven: boolean } | null>(null)
	const write = useWrite('record')
	const [confirm] = useMutation(ConfirmRecordDocument)
	const [end] = useMutation(EndRecordDocument)
	const [takeBack] = useMutation(TakeBackWriteDocument)
	const note = (id: string, answer: GivenAnswer | null): void =>
		setAnswers(({ [id]: _, ...others }) => (answer === null ? others : { ...others, [id]: answer }))
	// After drawing, since the buttons of an answered fact are replaced, and the focused one is gone.
	useEffect(() => {
		if (changed.current === null) return
		const { id, isGiven } = changed.current
		changed.current = null
		const drawn = [...(list.current?.querySelectorAll<HTMLElement>('[data-fact]') ?? [])]
		const at = drawn.findIndex(({ dataset }) => dataset.fact === id)
		if (isGiven) focusNext(drawn, at)
		else if (!list.current?.contains(document.activeElement)) focusIn(drawn[at])
	})

	const give = async (own: OwnRecordLineFragment, is: 'right' | 'ended'): Promise<void> => {
		const { id, version } = own
		note(id, { is, version, state: 'sending' })
		const written = await write.run({ is, id, version }, async (key) => {
			const known = { id, version, key }
			if (is === 'right') return (await confirm({ variables: known })).data?.confirmRecord
			const on = { date: (today ?? '').slice(0, 4), approximate: true }
			return (await end({ variables: { ...known, on } })).data?.endRecord
		})
		changed.current = { id, isGiven: Boolean(written) }
		note(id, written ? { is, version: written.version, state: 'done' } : { is, version, state: 'failed' })
		if (!written) return
		setLast(id)
		setSaid(translate(`organisation.confirm.said.${is}`, { name: nameOf(own) }))
	}
	const undo = async (id: string): Promise<void> => {
		const answer = answers[id]
		const own = facts.find((fact) => fact.id === id)
		if (answer?.state !== 'done' || own === undefined) return
		const known = { id, version: answer.version }
		const written = await write.run(
			{ undo: id, ...known },
			async (key) => (await takeBack({ variables: { ...known, key } })).data?.takeBackWrite,
		)
		if (!written) {
			note(id, { ...answer, state: 'kept' })
			return
		}
		changed.current = { id, isGiven: false }
		note(id, null)
		setLast(null)
		setSaid(translate('organisation.confirm.said.undone', { name: nameOf(own) }))
	}
	const onKeyDown = (event: KeyboardEvent): void => {
		if (event.ctrlKey || event.metaKey || event.altKey) return
		const at = factOf(event.target)
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			event.preventDefault()
			focusFact(at, event.key === 'ArrowDown' ? 1 : -1)
		} else if (areSingleKeysOn() && /^[123]$/.test(event.key)) {
			at?.querySelectorAll<HTMLElement>('[data-answer]')[Number(event.key) - 1]?.focus()
		} else if (areSingleKeysOn() && event.key.toLowerCase() === 'z' && last !== null) {
			void undo(last)
		}
	}
	if (facts.length === 0) return <p className="space-above">{translate('organisation.confirm.nothing')}</p>
	if (today === null) return null
	const axis = axisOf(
		facts.flatMap((own) => [startOf(own), own.lastNews]),
		today,
	)
	return (
		<>
			<ol ref={list} className="rows roomy" onKeyDown={onKeyDown}>
				{facts.map((own) => (
					<DueFact
						key={own.id}
						own={own}
						owner={actor}
						start={startOf(own)}
						name={nameOf(own)}
						axis={axis}
						answer={answers[own.id] ?? null}
						onGive={(is) => void give(own, is)}
						onUndo={() => void undo(own.id)}
					/>
				))}
			</ol>
			<VisuallyHidden>
				<span role="status">{said}</span>
			</VisuallyHidden>
		</>
	)

	function nameOf({ kind, record }: OwnRecordLineFragment): string {
		return record?.label ?? translate(`declared.kind.${kind}`)
	}
}

function useShown(due: readonly OwnRecordLineFragment[]): readonly OwnRecordLineFragment[] {
	const [shown, setShown] = useState(due)
	useEffect(() => {
		setShown((before) => {
			const now = new Map(due.map((own) => [own.id, own]))
			const known = new Set(before.map(({ id }) => id))
			return [...before.map((own) => now.get(own.id) ?? own), ...due.filter(({ id }) => !known.has(id))]
		})
	}, [due])
	return shown
}

function startOf({ fields }: OwnRecordLineFragment): string | null {
	const text = fields.find(({ name }) => name === 'since' || name === 'start')?.values[0]
	return text?.replace('~', '') ?? null
}

function factOf(target: EventTarget): HTMLElement | null {
	return target instanceof HTMLElement ? target.closest<HTMLElement>('[data-fact]') : null
}

function focusFact(from: HTMLElement | null, step: 1 | -1): void {
	const next = step === 1 ? from?.nextElementSibling : from?.previousElementSibling
	next?.querySelector<HTMLElement>('button, a[data-answer]')?.focus()
}

/** Moves the focus to the next fact without an answer; after the last one, to its undo button. */
function focusNext(facts: readonly HTMLElement[], at: number): void {
	const open = [...facts.slice(at + 1), ...facts.slice(0, at)].find((fact) =>
		fact.querySelector('[data-answer]'),
	)
	focusIn(open ?? facts[at])
}

function focusIn(fact: HTMLElement | undefined): void {
	fact?.querySelector<HTMLElement>('[data-answer], button')?.focus()
}
