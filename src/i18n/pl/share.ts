import type { Language } from '../language.ts'

export const share: Language['share'] = {
  heading: 'Udostępnij tę mapę',
  sections: { link: 'Link', embed: 'Osadzanie', picture: 'Obraz', data: 'Dane' },
  sectionsLabel: 'Co pobrać',
  link: {
    label: 'Link do tej mapy',
    intro: 'Link zawiera całą mapę. Nic z niej nie trafia na serwer, dopóki ktoś go nie otworzy.',
    qr: 'Kod QR linku',
    qrTooLong: 'Ten link jest za długi na kod QR.',
    large: 'Powiększ kod',
    small: 'Zmniejsz kod',
    send: 'Udostępnij w innej aplikacji',
  },
  copy: 'Kopiuj',
  copied: 'Skopiowano.',
  notCopied: 'Kopiowanie jest tu zablokowane. Tekst jest zaznaczony: naciśnij Ctrl i C.',
  embed: {
    intro:
      'Wklej to do artykułu. Ramka nie zapisuje plików cookie, o nic nie pyta innych serwerów i działa w piaskownicy (sandbox).',
    label: 'Kod do osadzenia',
    height: 'Wysokość w px',
    theme: 'Kolory',
    themes: {
      auto: 'Jak w systemie czytelnika',
      light: 'Jasne',
      dark: 'Ciemne',
      projector: 'Rzutnik',
      print: 'Druk',
    },
    locked: 'Zablokuj punkty startu',
    hardened: 'Zamknij ramkę w piaskownicy (sandbox), aby nie trzeba było jej ufać',
    kind: 'Rodzaj kodu',
    kinds: {
      frame: 'Ramka o stałej wysokości',
      'frame-script': 'Ramka ze skryptem, który dopasowuje jej wysokość',
      element: 'Element <inf-map> ze skryptem',
    },
    labelled: 'Miasta zawsze podpisane',
    addCity: 'Podpisz kolejne miasto',
    dropCity: (name) => `Nie podpisuj: ${name}`,
    preview: 'Podgląd',
    previewTitle: 'Mapa po osadzeniu',
    previewWidth: 'Szerokość podglądu',
    widths: { phone: 'Telefon', article: 'Artykuł' },
    title:
      'Mapa zasięgów pocisków z traktatu INF: punkty startu, okręgi 500\u00A0km i 5500\u00A0km oraz miasta między nimi',
    openMap: 'Otwórz mapę zasięgów z traktatu INF z tabelą miast',
  },
  picture: {
    intro:
      'Tam, gdzie nie da się wstawić ramki, i na papier. Obraz zawiera legendę, link i źródła.',
    code: 'Kod obrazu, który należy umieścić obok artykułu jako banned-band.png',
  },
  data: {
    intro:
      'W każdym pliku zapisano jego pochodzenie: wersję, model Ziemi, link, datę, źródła i licencję.',
  },
  formats: {
    png: 'PNG, do artykułów',
    svg: 'SVG, do druku',
    csv: 'CSV, wiersz na każdy punkt startu i miasto',
    geojson: 'GeoJSON, do programów mapowych',
    kml: 'KML, do Google Earth',
    text: 'Tekst, także jako opis alternatywny',
  },
  failed: 'Nie udało się utworzyć pliku. Spróbuj ponownie albo wybierz inny format.',
  loading: 'Wczytywanie…',
}
