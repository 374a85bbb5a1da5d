/** Spanish: plain statements of danger, its idioms and the words that take a sign back. */
import { esWider } from './es-wider.ts'
import type { Pack } from './rule.ts'

const want =
  'quiero|quisiera|querria|deseo|ganas de|pienso|pensando en|pienso en|voy a|planeo|necesito|he pensado en|prefiero|prefiria|pense en|pensar en|intente|intento|estoy por'
const endSelf =
  'morir|morirme|matarme|suicidarme|suicidio|suicidar|quitarme la vida|acabar con mi vida|terminar con mi vida|acabar con todo|ahorcarme|desvivirme|colgarme|tirarme por la ventana|tirarme al tren|tirarme del puente|estar muerta|estar muerto|desaparecer para siempre'
const partner = 'marido|esposo|esposa|novio|novia|pareja|mujer|ex|mi ex'
const kin = 'papa|padre|mama|madre|padrastro|madrastra|tio|tia|abuelo|hermano|papas|padres|entrenador|profe'
const someone =
  'mi amigo|mi amiga|mi hermano|mi hermana|mi hijo|mi hija|mi mama|mi papa|mi padre|mi madre|un amigo|una amiga|mi pareja|mi novio|mi novia|mi marido|mi esposa|un companero|una companera|mi bebe'
const now = 'esta noche|hoy|ahora|ahora mismo|ya|manana|en un rato'
const weapon = 'cuchillo|pistola|arma|navaja|machete|martillo'

export const es: Pack = {
  name: 'Spanish',
  source: 'written for Tend; no native speaker has read it',
  lastChecked: '2026-11-23',
  rules: [
    ...esWider,
    {
      id: 'es-passive',
      category: 'suicide_passive',
      severity: 'high',
      good: 'ojalá no despertara mañana',
      bad: 'ojalá no despertara tan temprano el bebé',
      any: [
        [
          'ya no quiero|no quiero|ya no quisiera',
          'vivir|seguir viviendo|existir|estar viva|estar vivo|despertar|seguir viva|seguir vivo',
        ],
        [
          'quisiera|ojala|espero|deseo|quiero',
          'no despertar|no despertara|no despertarme|no haber nacido|nunca haber nacido|no existir|dormir y no despertar',
          '$|nunca|manana|mas|mañana|y',
        ],
        ['sin', 'ganas de', 'vivir'],
        ['no tengo|perdi', 'ganas de|razones para|motivos para|las ganas de', 'vivir'],
        ['cansado|cansada|harto|harta', 'de', 'vivir|la vida|estar viva|estar vivo'],
      ],
    },
    {
      id: 'es-veiled',
      category: 'suicide_passive',
      severity: 'low',
      good: 'mi familia estaría mejor sin mí',
      bad: 'mi familia estaría mejor sin tele',
      any: [
        ['mejor|tranquilos|felices|facil|bien', '...', 'sin mi|si no estuviera|si yo no estuviera', '$|la|y|en|de'],
        ['no|ya no', 'encuentro|tiene|veo|hay', 'sentido|salida|futuro'],
        ['soy', 'una', 'carga'],
        ['no puedo mas|no aguanto mas|ya no puedo mas|ya no aguanto'],
        ['nadie', 'me', 'extranaria|echaria de menos|va a extranar'],
        ['para que', 'seguir|vivir|sigo'],
      ],
    },
    {
      id: 'es-active',
      category: 'suicide_active',
      severity: 'high',
      good: 'llevo días pensando en suicidarme',
      bad: 'llevo días pensando en mudarme',
      any: [
        [
          'me',
          'quiero|voy a|quisiera|pienso',
          'morir|matar|suicidar|quitar la vida|ahorcar|colgar|desvivir',
          '$|ya|y|hoy|no|pero|en serio|de verdad|porque',
        ],
        [want, endSelf],
        [
          'el|pienso|del|sobre|idea de|ideas',
          'suicidio|suicidarme|suicida|suicidas',
          '...',
          'cabeza|todo|todos|noches|dias|siempre|otra|$',
        ],
        ['kiero|qiero|ganas', 'morir|morirme|matarme|desvivirme'],
        ['me', 'mato|suicido', '$|y ya|hoy|esta noche'],
      ],
    },
    {
      id: 'es-plan',
      category: 'suicide_plan',
      severity: 'imminent',
      good: 'hoy me quito la vida',
      bad: 'hoy me quito la barba',
      any: [
        [
          now,
          '...',
          'me mato|me quito la vida|me suicido|acabo con todo|acabo con mi vida|me ahorco|voy a matarme|voy a suicidarme|lo hago ya deje|me tiro',
        ],
        [now, 'lo hago|lo voy a hacer', '...', 'cartas|carta|despedi*|pastillas|adios|perdon'],
        [want, endSelf, now],
        ['me', 'voy a|quiero', 'matar|morir|suicidar|ahorcar', now],
        [
          'tome|tomado|trague|tragado|me tome',
          'todas|todo|un monton|muchas|el frasco|la caja|demasiadas|un frasco',
          '...',
          'pastillas|frasco|caja|medicinas|medicamentos|remedios',
        ],
        [
          'estoy|parada|parado|sentada|sentado',
          'en',
          'azotea|puente|las vias|cornisa|tejado',
          '...',
          'no quiero bajar|saltar|tirarme|adios|perdon|salto|me tiro|bajar',
        ],
        [
          'tengo',
          '...',
          `pastillas|soga|cuerda|${weapon}`,
          '...',
          'en la mano|listas|lista|preparada|preparadas|delante',
        ],
        ['deje|escribi', 'carta|cartas|nota', 'despedida|de despedida|suicidio'],
      ],
    },
    {
      id: 'es-self-harm',
      category: 'self_harm',
      severity: 'high',
      good: 'volví a cortarme anoche',
      bad: 'volví a cortarme el pelo anoche',
      any: [
        ['me corto|me hago dano|me autolesiono|me quemo|me lastimo', '$'],
        [
          'cortarme|me corto|me corte|quemarme|me quemo|lastimarme|hacerme dano|me hago dano|autolesionarme|me autolesiono|me lastimo',
          'los brazos|el brazo|las munecas|las piernas|otra vez|de nuevo|anoche|para sentir|para calmarme|para no sentir',
        ],
        [
          'quiero|ganas de|necesito|voy a',
          'cortarme|quemarme|lastimarme|hacerme dano|autolesionarme',
          '$|y|otra|para|porque',
        ],
      ],
    },
    {
      id: 'es-harm',
      category: 'harm_others',
      severity: 'high',
      good: 'la voy a matar, sé dónde vive',
      bad: 'la voy a llamar, sé dónde vive',
      any: [
        [
          'voy a|quiero|juro que',
          'matar|matarlo|matarla|apunalar|acuchillar|dispararle',
          '...',
          'se a que hora|se donde|a que hora|donde vive|en serio|lo juro|pistola|cuchillo',
        ],
        [
          'voy a|quiero|juro que',
          'meter un cuchillo|meterle un cuchillo|apunalar|apunalarlo|apunalarla|clavarle|pegarle un tiro|dispararle|acuchillar',
          '...',
          'a|le|mi|jefe|$',
        ],
      ],
    },
    {
      id: 'es-harm-bare',
      category: 'harm_others',
      severity: 'low',
      good: 'te juro que lo mato',
      bad: 'te juro que lo lavo',
      any: [
        ['lo|la|los|te', 'voy a matar|mato|quiero matar', '$'],
        ['voy a|quiero', 'matar a|matarlo|matarla|matarlos', '$|mi|ese|esa|el|la'],
      ],
    },
    {
      id: 'es-victim',
      category: 'ipv_victim',
      severity: 'high',
      good: 'mi novio me pega cuando toma',
      bad: 'mi novio me pega el resfriado',
      any: [
        [
          partner,
          'me',
          'pega|golpea|golpeo|pego|empujo|empuja|ahorco|ahorca|amenaza|amenazo|maltrata|maltrato|abofeteo|patea|pateo',
          '$|y|cuando|a|con|otra|de|anoche|si|en la|por',
        ],
        ['me', 'pega|golpea|golpeo|pego|ahorco|amenaza|maltrata', '...', partner],
        [
          'tengo|da|me da',
          'miedo',
          'de|a',
          'mi marido|mi esposo|mi novio|mi pareja|mi ex|mi esposa|mi novia|que me pegue|que me mate',
        ],
        ['no me deja', 'salir|trabajar|ver a|hablar con|tener'],
        [
          'me',
          'revisa|controla|vigila|quita|quito|esconde',
          'el celular|el telefono|el dinero|el movil|los mensajes|las llaves|la tarjeta|todo',
        ],
        [
          'dice|dijo|amenaza|amenazo',
          '...',
          'me va a matar|va a matarme|matarme|quitarme a los ninos|quitarme los ninos|me mata',
        ],
      ],
    },
    {
      id: 'es-victim-now',
      category: 'ipv_victim',
      severity: 'imminent',
      good: 'está rompiendo la puerta, estoy escondida',
      bad: 'está pintando la puerta, estoy contenta',
      any: [
        [
          'pateando|rompiendo|golpeando|tumbando|tirando',
          'la puerta|puerta|todo|cosas',
          '...',
          'encerrada|encerrado|escondida|escondido|ayuda|miedo|bano|cuarto',
        ],
        [
          'encerrada|encerrado|escondida|escondido',
          'en el|en',
          'bano|cuarto|habitacion',
          '...',
          'el|ella|puerta|viene|gritando',
        ],
        ['tiene|trae|agarro', weapon, '...', 'salir|me|viene|ayuda|deja'],
        ['me', 'esta', 'pegando|golpeando|ahorcando|ahogando'],
      ],
    },
    {
      id: 'es-own-force',
      category: 'ipv_perpetrator',
      severity: 'high',
      good: 'anoche golpeé a mi esposa',
      bad: 'anoche abracé a mi esposa',
      any: [
        [
          'golpee|pegue|empuje|abofetee|ahorque|patee|le pegue',
          'a',
          'mi novia|mi esposa|mi mujer|mi pareja|mi novio|mi marido|mi esposo|mi ex',
        ],
        [
          'le di|le pegue',
          'una bofetada|un golpe|un punetazo|una cachetada|un empujon|golpes|bofetada',
          'a',
          `mi|${partner}`,
        ],
        ['miedo', 'repetirlo|volver a pegarle|hacerle dano|de pegarle|lastimarla|lastimarlo'],
      ],
    },
    {
      id: 'es-child',
      category: 'child_abuse',
      severity: 'high',
      good: 'mi papá me pega con un palo',
      bad: 'mi papá me paga con billetes',
      any: [
        [kin, 'me|nos', 'pega|golpea|toca|pego|golpeo|toco|quema|encierra|maltrata|viola|abusa|castiga con'],
        [kin, 'abusa|abuso', 'de mi'],
        ['golpee|pegue|sacudi|zarandee', 'a', 'mi hijo|mi hija|mi bebe|mis hijos|el bebe|la bebe'],
      ],
    },
    {
      id: 'es-sexual',
      category: 'sexual_violence',
      severity: 'high',
      good: 'me violaron en una fiesta',
      bad: 'me invitaron a una fiesta',
      any: [
        [
          'me',
          'violo|violaron|viola|manoseo|obligo a acostarme|obligo a tener sexo|obliga a tener sexo|forzo|obliga a tener relaciones|obligo a tener relaciones',
        ],
        ['dije|digo', 'que no', '...', 'siguio|sigue|continuo|no paro|no le importo'],
        ['abuso|abusaron|abusa', 'de mi'],
      ],
    },
    {
      id: 'es-medical',
      category: 'medical_emergency',
      severity: 'imminent',
      good: 'mi padre no respira, se desmayó',
      bad: 'mi padre respira mejor en la montaña',
      any: [
        ['no', 'puede|puedo', 'respirar', '...', 'pecho|azul|garganta|labios|brazo'],
        ['no', 'respira|reacciona|responde|esta respirando', '$|y|ayuda|se|esta|mi|bien'],
        ['dolor|opresion|punzadas', 'en el|de', 'pecho', '...', 'brazo|mandibula|respirar|sudo|sudando'],
        ['se', 'desmayo|desplomo|cayo', '...', 'no despierta|no reacciona|no responde|no respira|inconsciente'],
        ['sangr*', '...', 'no para|mucho|mucha|no se detiene'],
        ['tiene|teniendo|dando|dio|tuvo', 'un|una', 'infarto|derrame|convulsion|ataque al corazon|ataque cardiaco'],
      ],
    },
    {
      id: 'es-overdose',
      category: 'overdose',
      severity: 'imminent',
      good: 'mi hermano tomó muchas pastillas y no despierta',
      bad: 'mi hermano tomó mucha sopa y no descansa',
      any: [
        [
          'tomo|trago|tomaron',
          'todas|muchas|un monton de|demasiadas|un frasco de|toda la caja de',
          'las pastillas|pastillas|medicinas|medicamentos',
        ],
        [
          'tomo|tomaron|trago|metio',
          '...',
          'pastillas|algo|drogas|pastilla|medicamentos|cosas',
          '...',
          'no despierta|no reacciona|no respira|azul|inconsciente',
        ],
        ['sobredosis', 'de|ayuda|esta|y|por|$', '...', 'pastillas|heroina|esta|ayuda|ahora|no'],
      ],
    },
    {
      id: 'es-psychosis',
      category: 'psychosis',
      severity: 'high',
      good: 'las voces me dicen que huya',
      bad: 'las voces del coro dicen amén',
      any: [
        ['las voces|voces', 'me', 'dicen|hablan|ordenan|gritan|piden'],
        ['las voces', 'dicen que', '...', 'cambiaron|mate|salte|elegido|elegida|reemplaza*'],
        ['oigo|escucho', 'voces', '$|en|que|todo|de noche'],
        ['leen|leyendo|controlan|roban', 'mis|mi', 'pensamientos|mente'],
        ['me|nos', 'siguen|espian|vigilan|persiguen', '...', 'camaras|gobierno|todos|paredes|tele'],
      ],
    },
    {
      id: 'es-other',
      category: 'third_party_risk',
      severity: 'high',
      good: 'mi amiga dice que se quiere morir',
      bad: 'mi amiga dice que se quiere mudar',
      any: [
        [
          someone,
          '...',
          'se quiere morir|se quiere matar|quiere morir|quiere matarse|suicidarse|se va a matar|se corta|quitarse la vida|suicidio|quiere suicidar',
        ],
      ],
    },
  ],
  idioms: [
    [
      'me muero de|morir de|morirme de|muerta de|muerto de|morirse de|matarme de',
      'hambre|risa|sueno|frio|calor|verguenza|ganas|pena|miedo|amor|sed|aburrimiento|cansancio|la risa',
    ],
    ['matar', 'el|al|este|ese', 'tiempo|proceso|servidor|jefe final|hilo|jefe del nivel'],
    ['me mata de risa|me mata de trabajo|me mata la espalda|me mata la cabeza'],
    ['me va a matar con|me va a matar de risa|me va a matar de un'],
    ['matando|matandome|matarme|mato', 'a|estudiando|trabajando', 'estudiar|trabajar|entrenar|estudio'],
    ['no', 'encuentro|tiene|hay|veo', 'sentido', 'a esta|a este|del|pelicula|ejercicio|discutir|pelear'],
    ['quiero morirme', 'que risa'],
    ['me pega el resfriado|me pega el sol|me pega bien|me pega la risa'],
  ],
  around: {
    past: 'hace anos|hace meses|hace tiempo|cuando tenia|antes|solia|a los #|el ano pasado|de nino|de nina',
    settled:
      'hace anos|ya estoy bien|ya paso|ahora estoy bien|hoy estoy bien|estoy a salvo|superado|ya no vivo con|estoy segura|estoy seguro|ya estoy a salvo',
    ongoing: 'otra vez|de nuevo|todavia|sigo|sigue|aun|esta noche|ahora mismo|volvi',
    laughs: 'jaja|jajaja|jajajaja|jeje|xd|jsjs|jajaj',
    sincere: 'en serio|de verdad|no es broma|no es chiste|hoy|esta noche|pastillas|sin broma',
    play: 'ranked|en la partida|proxima partida|en el juego|jefe final|en el lol|se comio|mi postre|los platos|el control',
    apart:
      'que pasa si alguien|reportan|ensayo|documental|las noticias|noticia|pelicula|serie|cancion|novela|mi clase|articulo|libro',
    resisted: 'pero no lo hice|no lo hice|pude parar|resisti|no lo voy a hacer',
    quotes: 'dice|dijo|dicen|dijeron|grita|escribio|frase|letra|cancion',
    asked: 'me pregunto si|pregunto si|me pregunto|pregunta si|me preguntaron si',
  },
  negators: 'no|nunca|jamas|tampoco|sin',
  carriers: 'me|te|se|quiero|voy|a|he|pensado|pense|que|en|de|nada|estoy|ni|es|mas|lo|la|le|tengo',
  others: 'el|ella|ellos|ellas|alguien|gente|personas|personaje|cantante',
  walls: 'el|ella|ellos|que el|que ella|tu|usted|su|sus',
  keys: 'matar|matarme|quiero|quiere|vida|morir|morirme|suicidarme|cortarme|papá|pastillas|novio|marido|muerto|cuchillo|cortando|quito',
  spellings: {
    kiero: 'quiero',
    qiero: 'quiero',
    qro: 'quiero',
    morirm: 'morirme',
    suisidio: 'suicidio',
    suisidarme: 'suicidarme',
    suicidarm: 'suicidarme',
    stoy: 'estoy',
  },
}
