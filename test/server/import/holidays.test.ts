/** The holidays of the reference data, each computed again by another road than the one that wrote the table. */
import { beforeAll, describe, expect, it } from 'vitest'
import { dayNumber, isoDay } from '../../../server/domain/fuzzyDate'
import type { Unavailability } from '../../../server/domain/records'
import { CHINA, readWithUsed } from '../../fixtures/readWithUsed'

const YEARS = [2024, 2025, 2026, 2027, 2028]
let holidays: readonly Unavailability[]

beforeAll(async () => {
	const { records } = await readWithUsed(CHINA)
	holidays = records.filter((record) => record.kind === 'Unavailability')
})

const of = (country: string, reason: string) =>
	holidays.filter((one) => one.country === country && one.reason === reason)
const firstDays = (country: string, reason: string) =>
	of(country, reason).map(({ start }) => start?.text ?? '')
const lastDays = (country: string, reason: string) => of(country, reason).map(({ end }) => end?.text ?? '')

/** Gauss's Easter, valid from 1900 to 2099. */
function easter(year: number): number {
	const lunar = (19 * (year % 19) + 24) % 30
	const weekday = (2 * (year % 4) + 4 * (year % 7) + 6 * lunar + 5) % 7
	const late = (lunar === 29 && weekday === 6) || (lunar === 28 && weekday === 6 && year % 19 > 10)
	return dayNumber(`${year}-03-22`) + lunar + weekday - (late ? 7 : 0)
}

const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', {
	month: 'numeric',
	day: 'numeric',
	timeZone: 'UTC',
})

/** The day of the year that the Chinese calendar of the runtime calls month/day, leap months apart. */
function lunarDay(year: number, month: number, day: number): string {
	for (let at = dayNumber(`${year}-01-15`); at <= dayNumber(`${year}-12-31`); at += 1) {
		if (chinese.format(new Date(`${isoDay(at)}T00:00:00Z`)) === `${month}/${day}`) return isoDay(at)
	}
	throw new Error(`no such lunar day in ${year}`)
}

/**
 * The new moon of 6 February 2027 comes at 23:56 in Beijing: the almanac counts that day as the first of the year,
 * the runtime's approximation the next one.
 */
const NEAR_MIDNIGHT = 1

describe('the holidays of the reference data', () => {
	it('are eleven a year in France, sourced to the law and sure', () => {
		const french = holidays.filter(({ country }) => country === 'FR')
		expect(french).toHaveLength(11 * YEARS.length)
		expect(new Set(french.map(({ confidence }) => confidence))).toEqual(new Set(['high']))
	})

	it('are seven a year in the other country, of medium confidence', () => {
		const theirs = holidays.filter(({ country }) => country === 'CN')
		expect(theirs).toHaveLength(7 * YEARS.length)
		expect(new Set(theirs.map(({ confidence }) => confidence))).toEqual(new Set(['medium']))
	})

	it('are public, of a country, each with a source', () => {
		for (const { visibility, actor, form, sources } of holidays) {
			expect({ visibility, actor, form, cited: sources.length }).toEqual({
				visibility: 'public',
				actor: null,
				form: 'holiday',
				cited: 1,
			})
		}
	})

	it.each([
		['Lundi de Pâques', 1],
		['Ascension', 39],
		['Lundi de Pentecôte', 50],
	])('place %s %i days after Easter', (reason, days) => {
		expect(firstDays('FR', reason)).toEqual(YEARS.map((year) => isoDay(easter(year) + days)))
	})

	it.each([
		['Fête des bateaux-dragons', 5, 5],
		['Fête de la mi-automne', 8, 15],
	])('place %s on day %i/%i of the Chinese calendar', (reason, month, day) => {
		expect(firstDays('CN', reason)).toEqual(YEARS.map((year) => lunarDay(year, month, day)))
	})

	it('hold the Spring Festival to its seventh day, from its eve since the rule of 2024 and its first before', () => {
		const newYears = YEARS.map(
			(year) => dayNumber(lunarDay(year, 1, 1)) - (year === 2027 ? NEAR_MIDNIGHT : 0),
		)
		const eves = newYears.map((day, index) => day - ((YEARS[index] ?? 0) >= 2025 ? 1 : 0))
		expect(firstDays('CN', 'Fête du printemps')).toEqual(eves.map(isoDay))
		expect(lastDays('CN', 'Fête du printemps')).toEqual(newYears.map((day) => isoDay(day + 6)))
	})

	it('place Qingming by the formula of the solar terms of the century', () => {
		const day = (year: number) => Math.floor((year % 100) * 0.2422 + 4.81) - Math.floor((year % 100) / 4)
		expect(firstDays('CN', 'Fête de Qingming')).toEqual(YEARS.map((year) => `${year}-04-0${day(year)}`))
	})

	it('hold the fixed days of the other country', () => {
		expect(firstDays('CN', 'Nouvel an')).toEqual(YEARS.map((year) => `${year}-01-01`))
		expect(firstDays('CN', 'Fête du travail')).toEqual(YEARS.map((year) => `${year}-05-01`))
		expect(of('CN', 'Fête nationale').map(({ start, end }) => `${start?.text}..${end?.text}`)).toEqual(
			YEARS.map((year) => `${year}-10-01..${year}-10-07`),
		)
	})
})
