import { anchor, html, joined } from '../../scripts/hilfe/html';

describe('HTML of the help pages', () => {
  it('takes texts literally, between tags and in attributes', () => {
    const text = 'kleiner als < 1 & "groß"';
    expect(html`<p title="${text}">${text}</p>`.text).toBe(
      '<p title="kleiner als &lt; 1 &amp; &quot;groß&quot;">kleiner als &lt; 1 &amp; &quot;groß&quot;</p>',
    );
  });

  it('takes over HTML, strings lists together and leaves out nothing', () => {
    const items = ['a', 'b'].map((item) => html`<b>${item}</b>`);
    expect(html`${items}${null}${2}`.text).toBe('<b>a</b><b>b</b>2');
    expect(html`${joined(['a', 'b', 'c'], html`<i></i>`)}`.text).toBe('a<i></i>b<i></i>c');
  });

  it('makes anchors of any text', () => {
    expect(anchor('FO-1')).toBe('fo-1');
    expect(anchor(' Förderung & Größe ')).toBe('foerderung-groesse');
  });
});
