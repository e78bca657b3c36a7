import { baseAddress } from '../../scripts/build/address';
import { stampAddress } from '../../scripts/build/stamp';

describe('KIM_BASE_URL', () => {
  it('is the development server where nothing is said', () => {
    expect(baseAddress(undefined)).toBe('https://localhost:3000/');
    expect(baseAddress('')).toBe('https://localhost:3000/');
  });

  it('ends with a slash', () => {
    expect(baseAddress('https://addins.kreis.example')).toBe('https://addins.kreis.example/');
    expect(baseAddress('https://addins.kreis.example:8443/kim')).toBe(
      'https://addins.kreis.example:8443/kim/',
    );
    expect(baseAddress('https://addins.kreis.example/kim/')).toBe('https://addins.kreis.example/kim/');
  });

  it.each([
    ['addins.kreis.example', 'vollständige Adresse'],
    ['http://addins.kreis.example/', 'https://'],
    ['https://name:wort@addins.kreis.example/', 'Zugangsdaten'],
    ['https://addins.kreis.example/?a=1', 'weder ? noch #'],
    ['https://addins.kreis.example/#a', 'weder ? noch #'],
    ['https://addins.kreis.example/taskpane.html', 'keine Datei'],
    ['https://addins.kreis.example//kim/', 'doppelten Schrägstrich'],
    ['https://addins.kreis.example/a/../kim/', 'Normalform'],
    ['https://Addins.Kreis.example/kim/', 'Normalform'],
    ['https://addins.kreis.example/k i m/', 'Normalform'],
    [' https://addins.kreis.example/', 'Normalform'],
    ['https://addins.kreis.example:443/', 'Normalform'],
  ])('refuses %s', (given, sentence) => {
    expect(() => baseAddress(given)).toThrow(sentence);
  });
});

describe('stamping', () => {
  it('replaces addresses and the bare origin', () => {
    const text =
      '<AppDomain>https://localhost:3000</AppDomain><a href="https://localhost:3000/taskpane.html"/>';
    expect(stampAddress(text, 'https://addins.kreis.example/kim/')).toBe(
      '<AppDomain>https://addins.kreis.example</AppDomain><a href="https://addins.kreis.example/kim/taskpane.html"/>',
    );
  });
});
