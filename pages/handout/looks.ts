import type { Component } from 'vue'
import type { Looks } from './bench.ts'
import type { HandoutLayout, Unit } from './layouts/layout.ts'
import { h } from 'vue'

/** What stands for the picture of a slide: the slide itself, or an empty box of its size. */
export type Picture = (no: number, small: boolean) => { is: Component | string, props: Record<string, unknown> }

/** How a layout draws rows of slides, heads and texts, with one sort of pictures; `continued` is said of a text that goes on. */
export function looksOf(
  layout: HandoutLayout,
  unitOf: (no: number) => Unit,
  placeOf: (no: number) => Record<string, unknown>,
  continued: string,
): (picture: Picture) => Looks {
  return (picture) => {
    const draw = (no: number, small = false) => {
      const { is, props } = picture(no, small)
      return h(is as Component, props)
    }
    const sectionOf = (no: number): string | undefined => unitOf(no).section ? ` §${unitOf(no).section} ` : undefined
    return {
      row: ({ slides, isTagged }) => h('div', { class: 'row' }, slides.map(no =>
        h('article', { key: no, class: 'unit', ...placeOf(no) }, [
          layout.template(unitOf(no), { h, picture: ({ small } = { small: false }) => draw(no, small) }),
          isTagged ? h('p', { class: 'alone' }, [h('b', no), sectionOf(no)]) : undefined,
        ].flat()))),
      head: title => h('p', { class: 'chapter-head' }, title),
      text: ({ no, html, isBeside, isOn, title }) => {
        const box = h('div', { class: 'handout-text', innerHTML: html })
        if (isBeside && !isOn) {
          return h('article', { class: 'beside', ...placeOf(no) }, [
            h('aside', [draw(no, true), h('p', { class: 'caption' }, [h('b', no), `\u3000${unitOf(no).title}`])]),
            box,
          ])
        }
        const tag = h('p', { class: 'tag' }, [h('b', no), isOn ? ` ${continued}` : sectionOf(no)])
        const under = title && !isOn ? h('div', [h('p', { class: 'of' }, title), box]) : box
        return h('div', { 'class': ['under', { 'is-on': isOn, 'is-beside': isBeside }], 'data-of': placeOf(no).id }, [tag, under])
      },
    }
  }
}
