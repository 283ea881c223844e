'use strict';
(() => {
  const page = JSON.parse(document.getElementById('data').textContent);
  const section = id => document.getElementById(id);
  const part = (id, which) => section(id).querySelector(which);
  const objects = t => t ? t.rows.map(row => Object.fromEntries(t.columns.map((c, i) => [c, row[i]]))) : [];
  const unique = values => [...new Set(values)];
  const element = (tag, props = {}, ...children) => {
    const made = Object.assign(document.createElement(tag), props);
    made.append(...children);
    return made;
  };
  const digits = value => {
    if (value === null || value === undefined) return '';
    const size = Math.abs(value);
    if (size === 0) return '0';
    if (size >= 100) return String(Math.round(value));
    return size < 1e-6 ? value.toExponential(2) : value.toPrecision(3).replace(/^(-?)0\./, '$1.');
  };

  // ---- what was measured where ----
  const rows = objects(page.metrics);
  // What a data entry is; its label too, where that alone tells it from another.
  const numbersOf = row => `${row.dataset} ${row.resolution}×${row.resolution}, ${row.split} images, fitted on ${Number(row.n_train).toLocaleString('en')}`;
  const entriesOf = {};
  for (const row of rows) (entriesOf[numbersOf(row)] = entriesOf[numbersOf(row)] || new Set()).add(row.data);
  const settingOf = row => (entriesOf[numbersOf(row)] || new Set()).size > 1 && row.data ? `${row.data}: ${numbersOf(row)}` : numbersOf(row);
  for (const row of rows) row.setting = settingOf(row);
  const whole = rows.filter(row => row.sigma > 0 && row.scale === 'all' && row.metric !== 'denoise_images_per_second');
  const measured = whole.filter(row => row.n > 0);
  const settings = unique(measured.map(row => row.setting));
  const metrics = unique(measured.map(row => row.metric));
  const sigmas = unique(measured.map(row => row.sigma)).sort((a, b) => a - b);
  const methods = page.methods.filter(m => whole.some(row => row.label === m.label));
  const order = methods.map(m => m.label);
  // On a dark ground dark colours are mixed with white.
  const visible = colour => {
    if (!matchMedia('(prefers-color-scheme: dark)').matches) return colour;
    const parts = [1, 3, 5].map(at => parseInt(colour.slice(at, at + 2), 16));
    const light = (.3 * parts[0] + .59 * parts[1] + .11 * parts[2]) / 255;
    const mix = light < .4 ? .75 - light : 0;
    return `rgb(${parts.map(p => Math.round(p + (255 - p) * mix)).join(', ')})`;
  };
  const coloursOf = values => {
    const shown = methods.filter(m => values.some(row => row.label === m.label));
    return { domain: shown.map(m => m.label), range: shown.map(m => visible(m.colour)) };
  };
  const sigmaTitle = { standardized: 'noise level σ (standardized units)', pixel01: 'noise level σ ([0, 1] pixels)', pixel: 'noise level σ ([−1, 1] pixels)' }[page.unit] || 'noise level σ';
  const metricOf = name => page.metric_catalog.find(m => m.name === name) || { name, title: name, axis: name, words: name, higher_is_better: false };
  const metricTitle = Object.fromEntries(metrics.map(name => [name, metricOf(name).words]));

  const select = (id, name, values, changed, texts = values) => {
    const box = element('select', {}, ...values.map((value, i) => element('option', { value: String(i), textContent: texts[i] })));
    box.dataset.name = name;
    box.addEventListener('change', changed);
    if (values.length > 1) part(id, '.controls').append(element('label', {}, name + ' ', box));
    return () => values[Number(box.value)];
  };
  const tickBox = (id, name, changed, checked = false) => {
    const box = element('input', { type: 'checkbox', checked });
    box.addEventListener('change', changed);
    part(id, '.controls').append(element('label', {}, box, name));
    return () => box.checked;
  };
  const show = id => { section(id).hidden = false; };

  // ---- charts ----
  const charts = [];
  const haveVega = typeof vegaEmbed === 'function';
  const theme = () => {
    const of = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    const ink = of('--ink'), line = of('--line');
    return {
      background: 'transparent', font: 'system-ui, DejaVu Sans, sans-serif', view: { stroke: null },
      axis: { labelColor: ink, titleColor: ink, gridColor: line, gridOpacity: .5, domainColor: line, tickColor: line, labelFontSize: 12, titleFontSize: 13, titleFontWeight: 'normal', labelLimit: 220 },
      legend: { labelColor: ink, titleColor: ink, labelFontSize: 12, labelLimit: 300, symbolSize: 90 },
      title: { color: ink }, header: { labelColor: ink, titleColor: ink, labelFontSize: 13 }, text: { color: ink },
    };
  };
  const draw = async (id, spec) => {
    const target = part(id, '.chart');
    const full = Object.assign({ $schema: 'https://vega.github.io/schema/vega-lite/v5.json', config: theme(), width: 'container' }, spec);
    const result = await vegaEmbed(target, full, { actions: { export: true, source: false, compiled: false, editor: false }, renderer: 'svg', tooltip: { theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light' } });
    target.dataset.drawn = String(Number(target.dataset.drawn || 0) + 1);
    target.view = result.view;
    return result;
  };
  const chart = (id, make) => {
    if (!haveVega) return () => {};
    show(id);
    const again = () => draw(id, make()).catch(error => { part(id, '.chart').textContent = String(error); throw error; });
    charts.push(again);
    return again;
  };
  const narrow = () => document.body.clientWidth < 700;
  const legend = () => narrow() ? { orient: 'bottom', columns: 1, title: null } : { orient: 'right', title: null };
  const isolate = { name: 'isolated', select: { type: 'point', fields: ['label'], toggle: 'event.shiftKey' }, bind: 'legend' };
  const faded = { condition: { param: 'isolated', value: 1 }, value: .07 };
  const colour = values => ({ field: 'label', type: 'nominal', scale: coloursOf(values), sort: order, legend: legend() });
  const tip = (...extra) => [{ field: 'label', title: 'method' }, ...extra, { field: 'value', title: 'value', type: 'nominal' }, { field: 'interval', title: '95 % interval', type: 'nominal' }, { field: 'n', title: 'images' }];
  const withText = row => Object.assign(row, { value: digits(row.mean), interval: row.low === row.high || row.low === null ? '' : `${digits(row.low)} to ${digits(row.high)}` });
  const lines = (values, x, y, extraTip) => ({
    data: { values },
    encoding: { x, color: colour(values) },
    layer: [
      { params: [isolate], mark: { type: 'line', strokeWidth: 2 }, encoding: { y, opacity: faded } },
      { mark: { type: 'rule', strokeWidth: 2 }, encoding: { y: Object.assign({}, y, { field: 'low' }), y2: { field: 'high' }, opacity: faded } },
      { mark: { type: 'point', filled: true, size: 70 }, encoding: { y, opacity: faded, tooltip: tip(...extraTip) } },
    ],
  });

  // ---- error against noise level ----
  const levels = () => {
    if (!whole.length) return;
    const redraw = () => again();
    const setting = select('levels', 'data', settings, redraw);
    const metric = select('levels', 'metric', metrics, redraw, metrics.map(m => metricTitle[m] || m));
    const reference = (methods.find(m => m.role === 'linear') || {}).label;
    const relative = reference ? tickBox('levels', `relative to ${reference}`, redraw) : () => false;
    const references = methods.some(m => m.role === 'reference') ? tickBox('levels', 'show identity and mean', redraw) : () => true;
    const hidden = methods.filter(m => m.role === 'reference' && m.family !== 'mmse').map(m => m.label);
    const again = chart('levels', () => {
      let shown = whole.filter(row => row.setting === setting() && row.metric === metric() && (references() || !hidden.includes(row.label)));
      if (relative()) {
        const base = Object.fromEntries(shown.filter(row => row.label === reference).map(row => [row.sigma, row.mean]));
        const over = metricOf(metric()).higher_is_better ? (value, of) => value - of : (value, of) => value / of;
        shown = shown.filter(row => base[row.sigma]).map(row => ({ ...row, mean: over(row.mean, base[row.sigma]), low: over(row.low, base[row.sigma]), high: over(row.high, base[row.sigma]) }));
      }
      const log = !relative() && !metricOf(metric()).higher_is_better;
      const title = relative() ? `${metricTitle[metric()]} ${metricOf(metric()).higher_is_better ? 'minus' : 'over'} that of ${reference}` : metricTitle[metric()] || metric();
      const spec = lines(shown.map(row => withText({ ...row, low: row.n > 0 && row.low < row.high ? row.low : row.mean, high: row.n > 0 && row.low < row.high ? row.high : row.mean })),
        { field: 'sigma', type: 'quantitative', title: sigmaTitle, scale: { type: 'log', nice: false, padding: 20 }, axis: { values: sigmas, format: '~g', labelOverlap: true } },
        { field: 'mean', type: 'quantitative', title, scale: log ? { type: 'log', nice: false, padding: 12 } : { zero: false, padding: 12 }, axis: { format: '~g', tickCount: 6 } },
        [{ field: 'sigma', title: 'sigma' }]);
      return Object.assign(spec, { height: narrow() ? 320 : 460 });
    });
    redraw();
  };

  // ---- scales and orientations ----
  const scales = () => {
    const references = methods.filter(m => m.role === 'reference').map(m => m.label);
    const bands = rows.filter(row => row.metric === 'mse_by_band' && !references.includes(row.label));
    if (!bands.length) return;
    const redraw = () => again();
    const setting = select('scales', 'data', unique(bands.map(row => row.setting)), redraw);
    const sigma = select('scales', 'sigma', sigmas, redraw);
    const again = chart('scales', () => {
      const values = bands.filter(row => row.setting === setting() && row.sigma === sigma()).map(row => withText({ ...row, band: row.orientation === 'approximation' ? 'approximation' : `${row.orientation}, scale ${row.scale}` }));
      const names = unique(values.map(row => row.band));
      return {
        data: { values },
        height: 22 * unique(values.map(row => row.label)).length,
        params: [{ name: 'isolated', select: { type: 'point', fields: ['band'], toggle: 'event.shiftKey' }, bind: 'legend' }],
        mark: 'bar',
        encoding: {
          y: { field: 'label', type: 'nominal', sort: order, title: null, axis: { labelLimit: narrow() ? 110 : 260 } },
          x: { field: 'mean', type: 'quantitative', title: 'share of the unclipped MSE, [0, 1] pixels', stack: 'zero', axis: { format: '~g', tickCount: 5 } },
          color: { field: 'band', type: 'nominal', sort: names, scale: { domain: names, scheme: 'tableau20' }, legend: legend() },
          opacity: faded,
          order: { field: 'scale', sort: 'descending' },
          tooltip: [{ field: 'band', title: 'band' }, ...tip()],
        },
      };
    });
    redraw();
  };

  // ---- agreement ----
  const agreement = () => {
    const pairs = objects(page.agreement);
    if (!pairs.length) return;
    for (const row of pairs) row.setting = settingOf(row);
    const redraw = () => again();
    const setting = select('agreement', 'data', unique(pairs.map(row => row.setting)), redraw);
    const sigma = select('agreement', 'sigma', unique(pairs.map(row => row.sigma)), redraw);
    const bandOf = row => row.scale === 'all' ? 'all' : row.orientation === 'approximation' ? 'approximation' : `${row.orientation}, scale ${row.scale}`;
    const band = select('agreement', 'band', unique(pairs.map(bandOf)), redraw);
    const again = chart('agreement', () => {
      const values = pairs.filter(row => row.setting === setting() && row.sigma === sigma() && bandOf(row) === band()).map(row => ({ ...row, apart: Math.max(1 - row.value, 1e-6), text: (1 - row.value) < .1 ? String(Number((1 - row.value).toPrecision(2))).replace(/^0/, '') : (1 - row.value).toFixed(2).replace(/^0/, ''), label: row.a, mean: row.value })).map(withText);
      const side = unique(values.map(row => row.a)).length;
      return {
        data: { values }, height: 24 * unique(values.map(row => row.a)).length,
        encoding: {
          x: { field: 'b', type: 'nominal', sort: order, title: 'b', axis: { labelAngle: -60, labelLimit: 160 } },
          y: { field: 'a', type: 'nominal', sort: order, title: 'a', axis: { labelLimit: narrow() ? 90 : 220 } },
        },
        layer: [
          { mark: 'rect', encoding: { color: { field: 'apart', type: 'quantitative', title: '1 − agreement', scale: { type: 'log', scheme: 'viridis', reverse: true }, legend: { orient: 'bottom', gradientLength: 200, format: '~g' } }, tooltip: [{ field: 'a' }, { field: 'b' }, { field: 'value', title: 'agreement', type: 'nominal' }, { field: 'interval', title: '95 % interval', type: 'nominal' }, { field: 'n', title: 'images' }] } },
          ...(side * 46 < document.body.clientWidth ? [{ mark: { type: 'text', fontSize: 10 }, encoding: { text: { field: 'text' }, color: { condition: { test: 'datum.apart > 0.03', value: '#fff' }, value: '#111' } } }] : []),
        ],
        title: { text: 'Numbers: 1 − agreement (small: they do the same)', fontSize: 12, fontWeight: 'normal', anchor: 'start' },
      };
    });
    redraw();
  };

  // ---- training images ----
  const sizes = () => {
    const counts = unique(measured.map(row => row.n_train));
    if (counts.length < 2) return;
    const redraw = () => again();
    // A data set at one resolution; where there are some of other options, by the first entry's label.
    const kindOf = row => `${row.dataset} ${row.resolution}×${row.resolution}`;
    const kinds = {};
    for (const row of measured) (kinds[kindOf(row)] = kinds[kindOf(row)] || {})[row.dataset_options] ??= row.data;
    const dataOf = row => Object.keys(kinds[kindOf(row)]).length > 1 ? `${kindOf(row)}, ${kinds[kindOf(row)][row.dataset_options]}` : kindOf(row);
    const data = select('sizes', 'data', unique(measured.map(dataOf)), redraw);
    const sigma = select('sizes', 'sigma', sigmas, redraw);
    const metric = select('sizes', 'metric', metrics, redraw, metrics.map(m => metricTitle[m] || m));
    const again = chart('sizes', () => {
      const values = measured.filter(row => dataOf(row) === data() && row.sigma === sigma() && row.metric === metric()).map(withText);
      const spec = lines(values, { field: 'n_train', type: 'quantitative', title: 'training images', scale: { type: 'log', nice: false, padding: 20 }, axis: { values: counts, format: ',d', labelOverlap: true } },
        { field: 'mean', type: 'quantitative', title: metricTitle[metric()], scale: metricOf(metric()).higher_is_better ? { zero: false, padding: 12 } : { type: 'log', nice: false, padding: 12 }, axis: { format: '~g', tickCount: 6 } }, [{ field: 'n_train', title: 'training images' }, { field: 'split' }]);
      spec.layer[0].encoding.strokeDash = { field: 'split', type: 'nominal', legend: Object.assign(legend(), { title: 'evaluated on' }) };
      spec.layer[0].encoding.detail = [{ field: 'split' }];
      return Object.assign(spec, { height: 380 });
    });
    redraw();
  };

  // ---- training ----
  const curves = () => {
    if (!page.curves.length) return;
    const redraw = () => again();
    const all = page.curves.flatMap(curve => curve.rows.map(row => ({ label: curve.name, step: Number(row[0]), loss: row[3] === '' ? null : Number(row[3]), sigma: row[4], mean: row[5] === '' ? null : Number(row[5]) })));
    const kinds = ['loss', ...unique(all.filter(row => row.mean !== null).map(row => row.sigma))];
    const kind = select('curves', 'show', kinds, redraw, kinds.map(k => k === 'loss' ? 'training loss' : `validation MSE at sigma ${Number(Number(k).toPrecision(4))} ([−1, 1] pixels)`));
    const again = chart('curves', () => {
      const loss = kind() === 'loss';
      const values = all.filter(row => loss ? row.loss !== null : row.mean !== null && row.sigma === kind()).map(row => ({ ...row, y: loss ? row.loss : row.mean }));
      return {
        data: { values }, height: 320,
        params: [isolate], mark: { type: 'line', strokeWidth: loss ? 1 : 2, point: !loss },
        encoding: {
          x: { field: 'step', type: 'quantitative', title: 'optimizer steps' },
          y: { field: 'y', type: 'quantitative', title: loss ? 'training loss' : 'validation MSE, [0, 1] pixels', scale: { type: 'log', nice: false, padding: 12 }, axis: { format: '~g', tickCount: 6 } },
          color: { field: 'label', type: 'nominal', legend: narrow() ? { orient: 'bottom', columns: 1, title: null } : { orient: 'right', title: null } }, opacity: faded,
          tooltip: [{ field: 'label' }, { field: 'step' }, { field: 'y', format: '.4g' }],
        },
      };
    });
    redraw();
  };

  // ---- images ----
  const paint = (canvas, image, index, columns = 1) => {
    const bytes = Uint8Array.from(atob(image.bytes), c => c.charCodeAt(0));
    const { size, channels } = image;
    const shown = index === null ? image.count : 1;
    const across = Math.min(columns, shown), down = Math.ceil(shown / across);
    canvas.width = across * size; canvas.height = down * size;
    const context = canvas.getContext('2d');
    for (let k = 0; k < shown; ++k) {
      const pixels = context.createImageData(size, size);
      const start = (index === null ? k : index) * channels * size * size;
      for (let p = 0; p < size * size; ++p) {
        for (let c = 0; c < 3; ++c) pixels.data[4 * p + c] = bytes[start + (channels === 3 ? c : 0) * size * size + p];
        pixels.data[4 * p + 3] = 255;
      }
      context.putImageData(pixels, (k % across) * size, Math.floor(k / across) * size);
    }
  };
  const imageOrder = label => { const at = ['clean', 'noisy', ...order].indexOf(label); return at < 0 ? 1e6 : at; };
  const images = () => {
    const all = page.images;
    if (!all.length) return;
    show('images');
    let current = 0;
    const redraw = () => {
      const at = all.filter(image => image.data === data() && (image.sigma === sigma() || image.sigma === '')).sort((a, b) => imageOrder(a.label) - imageOrder(b.label));
      current = Math.max(0, Math.min(current, at.length - 1));
      const image = at[current], canvas = part('images', 'canvas');
      paint(canvas, image, Math.min(which(), image.count - 1));
      canvas.style.width = `${Math.min(image.size * Math.max(1, Math.floor(448 / image.size)), document.body.clientWidth - 32)}px`;
      part('images', '.caption').textContent = `${image.label} (${current + 1} of ${at.length})`;
      return at.length;
    };
    const data = select('images', 'data', unique(all.map(image => image.data)), redraw);
    const sigma = select('images', 'sigma', unique(all.map(image => image.sigma).filter(s => s !== '')).sort((a, b) => a - b), redraw);
    const count = Math.max(...all.map(image => image.count));
    const which = select('images', 'image', [...Array(count).keys()], redraw, [...Array(count).keys()].map(k => String(k + 1)));
    const step = by => { const n = redraw(); current = (current + by + n) % n; redraw(); };
    for (const [name, by] of [['‹ previous', -1], ['next ›', 1]]) {
      const button = element('button', { type: 'button', textContent: name });
      button.addEventListener('click', () => step(by));
      part('images', '.controls').append(button);
    }
    part('images', '.viewer').addEventListener('keydown', event => {
      const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (by) { event.preventDefault(); step(by); }
    });
    redraw();
  };
  const samples = () => {
    if (!page.samples.length) return;
    show('samples');
    const redraw = () => {
      part('samples', '.gallery').replaceChildren(...page.samples.filter(image => image.data === data()).sort((a, b) => imageOrder(a.label) - imageOrder(b.label)).map(image => {
        const canvas = element('canvas');
        paint(canvas, image, null, Math.ceil(Math.sqrt(image.count)));
        return element('figure', {}, canvas, element('figcaption', { textContent: image.label + (image.diverged ? ` (${image.diverged} of ${image.count} diverged)` : '') }));
      }));
    };
    const data = select('samples', 'data', unique(page.samples.map(image => image.data)), redraw);
    redraw();
  };

  // ---- claims, the best, failures ----
  const cell = (text, number = false) => element('td', { textContent: text, className: number ? 'number' : '' });
  const head = names => element('thead', {}, element('tr', {}, ...names.map(([name, number]) => element('th', { textContent: name, className: number ? 'number' : '', scope: 'col' }))));
  const mark = { holds: '✓ holds', fails: '✗ fails', undecided: '? undecided' };
  const claims = () => {
    if (!page.verdicts || !page.verdicts.length) return;
    show('claims');
    if (page.no_intervals) part('claims', '.body').append(element('p', { className: 'note', textContent: `${page.no_intervals} Without one a comparison is undecided.` }));
    part('claims', '.body').append(...page.verdicts.map(claim => {
      const counts = ['holds', 'fails', 'undecided'].map(v => [v, claim.parts.filter(p => p.verdict === v).length]).filter(([, n]) => n).map(([v, n]) => `${n} ${v}`).join(', ');
      const table = element('table', {}, head([['where'], ['what'], ['difference', true], ['95 % interval', true], ['']]), element('tbody', {}, ...claim.parts.map(p => element('tr', {}, cell(p.where), cell(p.what), cell(digits(p.value), true), cell(p.low === null ? page.no_intervals && p.value !== null ? 'none' : '' : `${digits(p.low)} to ${digits(p.high)}`, true), element('td', { className: `verdict ${p.verdict}`, textContent: mark[p.verdict] })))));
      return element('div', { className: `claim ${claim.verdict}` },
        element('p', {}, element('span', { className: `verdict ${claim.verdict}`, textContent: mark[claim.verdict] }), ` \u2003${claim.text}`),
        claim.parts.length ? element('details', {}, element('summary', { textContent: `${claim.parts.length} comparisons: ${counts}` }), element('div', { className: 'scroll' }, table)) : element('p', { className: 'note', textContent: 'Nothing in this experiment tests it.' }));
    }));
  };
  const best = () => {
    const pairs = objects(page.comparisons);
    for (const row of pairs) row.setting = settingOf(row);
    const redraw = () => {
      const { name, title, higher_is_better: higher } = metricOf(metric());
      const better = (a, b) => higher ? a > b : a < b;
      const body = [];
      for (const setting of settings) {
        const lines = sigmas.map(sigma => {
          const there = measured.filter(row => row.setting === setting && row.sigma === sigma && row.metric === name);
          if (!there.length) return null;
          const first = there.reduce((a, b) => better(b.mean, a.mean) ? b : a);
          // As differences of the best minus another, whichever way they are written.
          const against = pairs.filter(row => row.setting === setting && row.sigma === sigma && row.metric === name && (row.a === first.label || row.b === first.label) && row.n === first.n)
            .map(row => row.low === null ? { other: row.a === first.label ? row.b : row.a, sure: null } : row.a === first.label ? { other: row.b, sure: higher ? row.low > 0 : row.high < 0 } : { other: row.a, sure: higher ? row.high < 0 : row.low > 0 });
          const open = against.filter(pair => !pair.sure).map(pair => pair.other);
          const said = !against.length ? (there.length === 1 ? 'there is no other' : 'no paired comparison was made')
            : against.some(pair => pair.sure === null) ? 'undecided, without intervals'
            : open.length === 0 ? `it beats all ${against.length} others` : `it beats ${against.length - open.length} others; undecided against ${open.join(', ')}`;
          return element('tr', {}, cell(String(sigma), true), cell(first.label), cell(digits(first.mean), true), cell(first.low < first.high ? `${digits(first.low)} to ${digits(first.high)}` : '', true), cell(said));
        }).filter(Boolean);
        body.push(element('h3', { textContent: setting }), element('div', { className: 'scroll' }, element('table', {}, head([['sigma', true], [`${higher ? 'highest' : 'lowest'} ${title}`], ['', true], ['95 % interval', true], ['on the same images and noise']]), element('tbody', {}, ...lines))));
      }
      if (page.no_intervals) body.push(element('p', { className: 'note', textContent: page.no_intervals }));
      part('best', '.body').replaceChildren(...body);
    };
    const metric = select('best', 'metric', unique([...metrics.filter(m => m === 'mse'), ...metrics]), redraw, unique([...metrics.filter(m => m === 'mse'), ...metrics]).map(m => metricTitle[m]));
    redraw();
  };
  const failures = () => {
    if (!page.failures || !page.failures.rows.length) return;
    show('failures');
    part('failures', '.body').append(element('div', { className: 'scroll' }, element('table', {}, head(page.failures.columns.map(c => [c])), element('tbody', {}, ...page.failures.rows.map(row => element('tr', {}, ...row.map(text => cell(text))))))));
  };

  // ---- table ----
  const table = () => {
    const redraw = () => {
      const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
      const at = measured.filter(row => row.setting === setting() && row.metric === metric());
      const found = unique(at.map(row => row.label)).map(label => ({ label, values: Object.fromEntries(at.filter(row => row.label === label).map(row => [row.sigma, row])) }))
        .filter(line => words.every(word => line.label.toLowerCase().includes(word)));
      if (sort.by === 'label') found.sort((a, b) => sort.sign * a.label.localeCompare(b.label));
      else if (sort.by !== null) found.sort((a, b) => sort.sign * ((a.values[sort.by] || { mean: Infinity }).mean - (b.values[sort.by] || { mean: Infinity }).mean));
      const column = (by, text, number) => {
        const button = element('button', { type: 'button', textContent: text + (sort.by === by ? sort.sign > 0 ? ' ▲' : ' ▼' : '') });
        button.addEventListener('click', () => { sort = { by, sign: sort.by === by ? -sort.sign : 1 }; redraw(); });
        const made = element('th', { className: number ? 'number' : '', scope: 'col' }, button);
        if (sort.by === by) made.setAttribute('aria-sort', sort.sign > 0 ? 'ascending' : 'descending');
        return made;
      };
      part('table', 'table').replaceChildren(
        element('thead', {}, element('tr', {}, column('label', 'method', false), ...sigmas.map(s => column(s, `σ = ${s}`, true)))),
        element('tbody', {}, ...found.map(line => element('tr', {}, cell(line.label), ...sigmas.map(s => {
          const row = line.values[s];
          const made = cell(row ? digits(row.mean) : '–', true);
          if (row) made.title = `${row.mean}${row.low < row.high ? ` (${row.low} to ${row.high})` : ''}, ${row.n} images`;
          return made;
        })))));
    };
    let sort = { by: null, sign: 1 };
    const setting = select('table', 'data', settings, redraw);
    const metric = select('table', 'metric', metrics, redraw, metrics.map(m => metricTitle[m] || m));
    const filter = element('input', { type: 'search', placeholder: 'filter methods' });
    filter.setAttribute('aria-label', 'filter methods');
    filter.addEventListener('input', redraw);
    part('table', '.controls').append(filter);
    redraw();
  };

  // ---- the page ----
  const counts = unique(measured.map(row => row.n));
  section('setup').textContent = `${methods.length} methods; ${settings.length === 1 ? settings[0] : `${settings.length} settings of the data`}; sigma ${sigmas.join(', ')} (${page.unit}); values on ${counts.map(n => Number(n).toLocaleString('en')).join(' or ')} images.${metrics.some(m => m.startsWith('mse')) ? ' MSE is in [0, 1] pixels, clipped unless it says otherwise.' : ''}`;
  claims(); best(); failures(); levels(); scales(); agreement(); sizes(); curves(); images(); samples(); table();
  if (page.figures && page.figures.length) {
    show('drawn');
    part('drawn', '.body').append(...page.figures.map(figure => element('p', {}, element('img', { src: `data:image/png;base64,${figure.png}`, alt: figure.name.replaceAll('_', ' ') }))));
  }
  if (page.manifest) { show('manifest'); part('manifest', 'pre').textContent = page.manifest; }
  section('contents').append(...[...document.querySelectorAll('main > section:not([hidden])')].map(s => element('a', { href: `#${s.id}`, textContent: s.querySelector('h2').textContent })));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => charts.forEach(again => again()));
  let width = document.body.clientWidth;
  addEventListener('resize', () => { if (Math.abs(document.body.clientWidth - width) > 40) { width = document.body.clientWidth; charts.forEach(again => again()); } });
})();
