namespace TranslationFix.Batch;

/// <summary>What the page does: filters and keys.</summary>
internal static class HtmlScript
{
    /// <summary>The script.</summary>
    public const string Script = """
        (() => {
          'use strict';
          const $ = id => document.getElementById(id);
          const cards = [...document.querySelectorAll('.card')];
          const stories = [...document.querySelectorAll('article')];
          const marks = new Map();
          for (const mark of document.querySelectorAll('[data-for]')) {
            for (const id of mark.dataset.for.split(' ')) {
              marks.set(id, [...(marks.get(id) || []), mark]);
            }
          }
          let current = null;
          const shown = () => cards.filter(card => !card.hidden && !card.closest('article').hidden);
          const tell = () => {
            const all = shown();
            const at = all.indexOf(current);
            $('position').textContent = all.length === 0 ? '0' : (at < 0 ? '' : `${at + 1} of `) + all.length;
          };
          const apply = () => {
            const rule = $('rule').value, kind = $('kind').value, least = Number($('confidence').value), name = $('name').value.toLowerCase();
            $('confidence-value').textContent = `${least} %`;
            for (const card of cards) {
              card.hidden = (rule !== '' && card.dataset.rule !== rule) || (kind !== '' && card.dataset.kind !== kind) || Number(card.dataset.confidence) * 100 < least;
            }
            for (const [id, places] of marks) {
              const off = $(id).hidden;
              for (const place of places) { place.classList.toggle('off', off); }
            }
            let any = false;
            for (const story of stories) {
              story.hidden = !story.dataset.name.toLowerCase().includes(name) || !story.querySelector('.card:not([hidden])');
              any = any || !story.hidden;
            }
            $('nothing').hidden = any || stories.length === 0;
            tell();
          };
          const go = (card, scroll) => {
            for (const old of document.querySelectorAll('.current')) { old.classList.remove('current'); }
            current = card;
            card.classList.add('current');
            const places = marks.get(card.id) || [];
            for (const place of places) { place.classList.add('current'); }
            if (scroll) {
              (places[0] || card).scrollIntoView({ block: 'center' });
              card.focus({ preventScroll: true });
            }
            tell();
          };
          const step = by => {
            const all = shown();
            if (all.length === 0) { return; }
            const at = all.indexOf(current);
            go(all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))], true);
          };
          const stepStory = by => {
            const all = stories.filter(story => !story.hidden);
            if (all.length === 0) { return; }
            const at = current ? all.indexOf(current.closest('article')) : -1;
            const next = all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))];
            const card = next.querySelector('.card:not([hidden])');
            if (card) { go(card, true); }
            next.scrollIntoView({ block: 'start' });
          };
          document.addEventListener('keydown', event => {
            if (event.ctrlKey || event.metaKey || event.altKey) { return; }
            if (event.target.matches?.('input, select')) {
              if (event.key === 'Escape') { event.target.blur(); }
              if (event.target.type !== 'range') { return; }
            }
            const keys = { j: () => step(1), k: () => step(-1), n: () => stepStory(1), p: () => stepStory(-1), '/': () => $('name').focus() };
            if (keys[event.key]) { event.preventDefault(); keys[event.key](); }
          });
          document.addEventListener('click', event => {
            const mark = event.target.closest('[data-for]');
            const card = mark ? $(mark.dataset.for.split(' ')[0]) : event.target.closest('.card');
            if (card) { go(card, false); if (mark) { card.scrollIntoView({ block: 'nearest' }); } }
          });
          $('back').addEventListener('click', () => step(-1));
          $('forward').addEventListener('click', () => step(1));
          $('filters').addEventListener('input', apply);
          $('filters').addEventListener('submit', event => event.preventDefault());
          apply();
        })();

        """;
}
