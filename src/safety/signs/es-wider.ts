/** Spanish: wider frames for every kind of danger, as people on both sides of the ocean write in chat. */
import type { Rule } from './rule.ts'

const wish =
  'quiero|kiero|qiero|quisiera|quería|voy a|ganas de|deseo|pienso|pensé|pensado|pensando|pienso en|pensado en|pensando en|planeo|planeando|intenté|intentar|intentado|a punto de|tentado|tentada|idea de|impulso de|mejor|necesito|considero|considerado|prefiero|debería|capaz de|decidí|decidido|listo para|lista para'
const dying =
  'matarme|suicidarme|quitarme la vida|colgarme|ahorcarme|cortarme las venas|pegarme un tiro|volarme la cabeza|acabar con mi vida|acabar con todo|terminar con mi vida|terminar con todo|desvivirme|autoeliminarme|morirme|morir|dejar de vivir|dejar de existir|envenenarme|ahogarme|no seguir viviendo|estar muerto|estar muerta|suicidio|desaparecer para siempre|irme de este mundo|autodestruirme'
const loved = 'marido|esposo|novio|pareja|ex|mujer|esposa|novia|él|ella|exnovio|exmarido|exesposo|conviviente|viejo'
const kin =
  'padrastro|papá|mamá|tío|tía|abuelo|padre|madre|hermano|primo|profesor|profe|entrenador|cura|padrino|vecino|madrastra|abuela|novio de mi mamá|maestro|hermanastro'
const person =
  'amigo|mejor amigo|mejor amiga|amiga|hermana|hermano|hijo|hija|mamá|papá|primo|prima|compañero|compañera|novio|novia|alguien|pareja|alumna|alumno|vecina|vecino|sobrina|sobrino|ex|tía|tío|abuela|roomie|colega'

export const esWider: readonly Rule[] = [
  {
    id: 'es-wide-passive',
    category: 'suicide_passive',
    severity: 'high',
    good: 'todos vivirían más tranquilos si yo no existiera',
    bad: 'todos vivirían más tranquilos si el perro no ladrara',
    any: [
      [
        'mejor|feliz|felices|tranquilo|tranquilos|tranquila|bien|alivio|aliviados|fácil',
        '...',
        'sin mí|si yo no existiera|si no existiera|si yo no estuviera|si no estuviera|si me muriera|si muriera|si desapareciera|si yo desapareciera|si no hubiera nacido|si me fuera de este mundo',
      ],
      [
        'no',
        'quiero|quisiera|tengo ganas de|merezco|deseo|soporto|me interesa|vale la pena',
        'seguir viviendo|seguir con vida|vivir|vivir más|existir|estar vivo|estar viva|despertar|despertarme|seguir aquí',
      ],
      [
        'ojalá|quisiera|deseo|espero|rezo|pido|quiero|preferiría|prefiero|le pido a dios',
        '...',
        'no despertar|no despertara|no despierte|no despertarme|me muriera|morirme|me muera|no haber nacido|que me atropelle|que me atropellara|me lleve|dormir y no|no existir|estar muerto|estar muerta|no amanecer',
      ],
      [
        'cansado|cansada|harto|harta|aburrido de',
        'de',
        'vivir|la vida|existir|estar vivo|estar viva|seguir vivo|seguir viva|respirar',
      ],
      ['nada', '...', 'por qué vivir|por lo que vivir|para vivir|vale la pena vivir'],
    ],
  },
  {
    id: 'es-wide-faint',
    category: 'suicide_passive',
    severity: 'low',
    loose: true,
    good: 'nadie notaría si un día no estoy',
    bad: 'nadie notaría si un día cambio de peinado',
    any: [
      ['no', 'le|encuentro|veo|tiene|hay', '...', 'sentido a nada|sentido|razón para|salida|futuro|para qué seguir'],
      ['soy', '...', 'una carga|un estorbo|un peso para'],
      [
        'nadie',
        '...',
        'extrañaría|extraña|echaría de menos|notaría|le importaría|importa',
        '...',
        'no estoy|no estuviera|muero|muriera|desaparezco|desapareciera|me voy|si yo|me muero',
      ],
      ['ya no', 'puedo más|aguanto más|doy más|quiero estar|quiero nada'],
      ['para qué', 'seguir|vivir|estar aquí|existir|levantarme'],
      [
        'quiero|quisiera|ganas de',
        'desaparecer|dormir para siempre|que todo termine|que todo acabe|que se acabe todo|no estar',
      ],
    ],
  },
  {
    id: 'es-wide-active',
    category: 'suicide_active',
    severity: 'high',
    good: 'anoche pensé en acabar con mi vida',
    bad: 'anoche pensé en acabar con mi novela',
    any: [
      [wish, dying],
      [
        'me',
        'quiero|voy a|quisiera|tengo que|debería|kiero|vou a|kisiera',
        'matar|suicidar|morir|colgar|ahorcar|desvivir|quitar la vida|quitar de en medio|dar un tiro|pegar un tiro',
      ],
      [
        wish,
        '...',
        'tirarme|lanzarme|aventarme|saltar|arrojarme|botarme',
        '...',
        'metro|tren|puente|balcón|vías|ventana|azotea|edificio|río|carro|camión|auto|coche|piso|vacío|acantilado',
      ],
      [
        'dar de baja|darme de baja|desinstalarme|desuscribirme|borrarme|cerrar sesión',
        'de',
        'la vida|este mundo|la existencia|la tierra',
      ],
      ['me', 'mato|suicido|ahorco|cuelgo|desvivo', '$|si|y|porque|un día|en serio|de verdad|hoy|mañana'],
      [
        'pensamientos|ideas|ganas|ideación|intento',
        'suicidas|de suicidio|de suicidarme|de matarme|de morir|de morirme|suicida',
      ],
    ],
  },
  {
    id: 'es-wide-plan',
    category: 'suicide_plan',
    severity: 'imminent',
    good: 'tengo la soga preparada y las cartas escritas',
    bad: 'tengo la comida preparada y las cartas repartidas',
    any: [
      [
        'escribí|dejé|grabé|terminé',
        '...',
        'carta|cartas|nota|video',
        '...',
        'cuerda|soga|pastillas|arma|pistola|lo hago|lo voy a hacer',
      ],
      [
        'pastillas|cuerda|soga|pistola|navaja|arma|frasco|cuchilla|gillette|medicamentos',
        '...',
        'en la mano|en las manos|listas|lista|preparada|preparadas|enfrente|frente a mí|al lado|conmigo|en la muñeca',
      ],
      [
        `${dying}|me mato|me suicido|me cuelgo|me ahorco|matar`,
        '...',
        'hoy|esta noche|mañana|ahora mismo|en un rato|al rato|este fin',
      ],
      [
        'hoy|esta noche|mañana|ahora',
        '...',
        `${dying}|me mato|me suicido|me cuelgo|me ahorco|termino con todo|acabo con todo|se acaba todo`,
      ],
      [
        'estoy|parado|parada|sentado|sentada|subí|subido',
        'en',
        '...',
        'azotea|puente|techo|balcón|vías|cornisa|borde|barandal',
        '...',
        'saltar|salto|tirarme|lanzarme|adiós|fin|acabar|aventarme|nadie|despid',
      ],
      ['carta|cartas|nota|video', 'de', 'despedida|suicidio|adiós'],
      ['me|ya me', 'tomé|tragué', '...', 'pastillas|todo|frasco', '...', 'adiós|morir|despedirme|perdón|perdónenme'],
    ],
  },
  {
    id: 'es-wide-wounds',
    category: 'self_harm',
    severity: 'high',
    good: 'anoche me volví a cortar los brazos',
    bad: 'anoche me volví a cortar el flequillo',
    any: [
      [
        'me',
        'corto|corté|cortar|cortado|cortando|quemo|quemé|lastimo|lastimé|lastimar|golpeo|rasguño|hago daño|hice daño|hacer daño|autolesiono|autolesioné|hago cortes|hice cortes|pellizco|araño',
        '...',
        'brazo|brazos|muñeca|muñecas|piernas|muslos|piel|encendedor|navaja|cuchilla|otra vez|de nuevo|cuando discutimos|cada vez|para sentir|a propósito|cigarro|cuando me siento|cuando peleamos|para calmarme|a mí misma|a mí mismo',
      ],
      [
        'cortarme|quemarme|lastimarme|hacerme daño|autolesionarme|autolesión|autolesiones|golpearme|hacerme cortes',
        'otra|otra vez|porque|cuando|anoche|hoy|de nuevo|es lo único|me calma|me alivia|para sentir',
      ],
      ['volví|recaí|vuelvo', 'a', 'cortarme|quemarme|lastimarme|autolesionarme|hacerme daño'],
    ],
  },
  {
    id: 'es-wide-threat',
    category: 'harm_others',
    severity: 'high',
    good: 'la voy a matar, sé a qué hora sale',
    bad: 'la voy a llamar, sé a qué hora sale',
    any: [
      [
        'lo|la|los|las|le|te',
        'voy a|quiero|vamos a|juro que voy a',
        'matar|apuñalar|acuchillar|quemar|golpear|reventar|disparar|estrangular|meter un tiro|pegar un tiro|partir',
        '...',
        'sé donde|sé dónde|sé a qué|donde vive|cuchillo|pistola|arma|en serio|hoy|esta noche|no es broma|cara|madre|pagar',
      ],
      [
        'quiero|voy a|ganas de|pienso en|planeo|planeando',
        'matar a|apuñalar a|matarlo|matarla|apuñalarlo|apuñalarla|dispararle|envenenarlo|envenenarla|hacerle daño|acuchillarlo|estrangularlo|estrangularla',
      ],
    ],
  },
  {
    id: 'es-wide-armed',
    category: 'harm_others',
    severity: 'imminent',
    good: 'espero afuera de su trabajo con una pistola',
    bad: 'espero afuera de su trabajo con una pizza',
    any: [
      [
        'estoy|espero|esperando|afuera|fuera|voy|yendo|camino',
        '...',
        'casa|trabajo|puerta|escuela|oficina|departamento|piso|coche',
        '...',
        'cuchillo|pistola|arma|bate|machete|navaja|matarlo|matarla|gasolina|martillo',
      ],
      [
        'tengo|llevo|agarré',
        '...',
        'cuchillo|pistola|machete|arma',
        '...',
        'matarlo|matarla|lo voy a|la voy a|cuando llegue|cuando salga|aquí viene',
      ],
    ],
  },
  {
    id: 'es-wide-partner',
    category: 'ipv_victim',
    severity: 'high',
    good: 'mi novio me agarró del cuello en la cocina',
    bad: 'mi novio me agarró del brazo para bailar salsa',
    any: [
      [
        'me',
        'agarró|agarra|tomó|jaló|jala|apretó|aprieta|sujetó|cogió',
        '...',
        'cuello|pelo|cabello|garganta|cabellos',
      ],
      [
        'me',
        'ahorcó|ahorca|estranguló|estrangula|asfixió|pateó|patea|cacheteó|cachetea|abofeteó|abofetea|pegó|golpeó|golpea|empujó contra|empujó por|aventó contra|aventó por|pega|dio una cachetada|dio un puñetazo|dio un golpe|rompió',
        '...',
        'cuando|otra vez|ayer|anoche|de nuevo|frente|si|porque|contra|hoy|$|siempre|a veces|y',
      ],
      [
        loved,
        '...',
        'me pega|me pegó|me golpea|me golpeó|me empuja|me empujó|me patea|me amenaza|me amenazó|me ahorca|me ahorcó|me cachetea|me abofetea|me encierra|me encerró|me obliga|me viola|me violó|me forzó|me controla|me maltrata|me revisa el|me quita el|me rompió el|me sigue a|me acosa|me persigue',
      ],
      ['no me deja', 'salir|ver|trabajar|hablar|tener|ir|usar|estudiar|visitar|ni'],
      [
        'dijo|dice|amenaza|amenazó|amenazado|jura|juró',
        '...',
        'me va a matar|me iba a matar|me mata|matarme|te mato|te voy a matar|quitarme a los niños|si lo dejo|si la dejo|se va a matar',
      ],
      [
        'miedo',
        '...',
        'de mi marido|de mi novio|de mi esposo|de mi pareja|de mi ex|de mi mujer|de mi novia|de que llegue|cuando llega|cuando toma|que me haga|que me pegue|que me mate|que me haga algo',
      ],
      [
        'moretón|moretones|ojo morado|golpes|marcas',
        '...',
        'escond|tapo|maquillaje|mi marido|mi novio|mi esposo|él|pareja|me dejó|me hizo',
      ],
    ],
  },
  {
    id: 'es-wide-partner-now',
    category: 'ipv_victim',
    severity: 'imminent',
    good: 'está pateando la puerta y yo escondida en el baño',
    bad: 'está pintando la puerta y yo bailando en el baño',
    any: [
      [
        'está|están',
        'rompiendo|pateando|tirando|forzando|tumbando|aporreando|golpeando|tratando de abrir|intentando abrir',
        '...',
        'puerta|ventana|pared',
      ],
      ['me está|nos está', 'pegando|golpeando|ahorcando|matando|pateando|atacando'],
      [
        'tiene|trae|agarró|sacó|con|está con|viene con|espera con',
        '...',
        'cuchillo|pistola|arma|machete|navaja|bate',
        '...',
        'puerta|mi casa|matar|matarme|ayuda|viene|grita|gritando|me dice|amenaza|escondida|escondido|afuera',
      ],
      [
        'escondida|escondido|encerrada|encerrado',
        '...',
        'baño|cuarto|closet|armario|habitación|clóset',
        '...',
        'él|ella|marido|novio|matar|puerta|grita|ayuda|esposo|busca',
      ],
    ],
  },
  {
    id: 'es-wide-own-hand',
    category: 'ipv_perpetrator',
    severity: 'high',
    good: 'le di una cachetada a mi novia',
    bad: 'le di una sorpresa a mi novia',
    any: [
      [
        'le',
        'pegué|di una cachetada|di un golpe|di un puñetazo|levanté la mano|di una patada|grité y le pegué|jalé el pelo|rompí el',
        '...',
        'mi|esposa|mujer|novia|novio|hijo|hija|marido|pareja|ella|él|$|y',
      ],
      [
        'empujé|golpeé|cacheteé|abofeteé|sacudí|estrangulé|ahorqué|zarandeé|pateé|agredí|lastimé',
        'a|a mi',
        '...',
        'esposa|mujer|novia|novio|marido|pareja|hijo|hija|ex|ella|él',
      ],
      ['la|lo', 'empujé|golpeé|sacudí|cacheteé|estrangulé|ahorqué|encerré|abofeteé|pateé|agarré del'],
      ['miedo', '...', 'pegarle|hacerle daño|lastimarla|lastimarlo|perder el control|golpearla|golpearlo'],
      ['a punto de|voy a|ganas de', 'pegarle|golpearla|golpearlo|ahorcarla|lastimarla'],
    ],
  },
  {
    id: 'es-wide-child',
    category: 'child_abuse',
    severity: 'high',
    good: 'mi tío me toca cuando mi mamá trabaja',
    bad: 'mi tío me llama cuando mi mamá trabaja',
    any: [
      [
        kin,
        '...',
        'me toca|me tocó|me pega|me pegó|me golpea|me golpeó|me quema|me encierra|me viola|me violó|abusa de|abusó de|me manosea|me hace cosas|nos pega|me besa|me obliga a|me da con el cinturón|se mete en mi cama|entra a mi cuarto',
      ],
      [
        'niño|niña|hijo|hija|bebé|sobrino|sobrina|alumna|alumno|nieto|nieta',
        '...',
        'moretones|golpes|quemaduras|lo golpean|la golpean|le pegan|abusan|abusa|lo tocan|la tocan|la toca|lo toca|maltrat',
      ],
      [
        'sacudí|golpeé|le pegué|casi le pego|voy a pegarle|lastimar|hacerle daño|aventar',
        '...',
        'bebé|hijo|hija|niño|niña|mi hijo|mi hija',
      ],
    ],
  },
  {
    id: 'es-wide-forced',
    category: 'sexual_violence',
    severity: 'high',
    good: 'abusaron de mí en esa fiesta',
    bad: 'hablaron de mí en esa fiesta',
    any: [
      [
        'me',
        'violó|violaron|viola|manoseó|manosearon|forzó|forzaron|drogó|drogaron|tocó sin|tocaron sin|obligó a tener|obliga a tener|obligó a acostarme|obligó a hacer',
      ],
      ['abusó|abusaron|abusa|se aprovechó|se aprovecharon', 'de', 'mí|mi'],
      ['fui|he sido', 'violada|violado|abusada|abusado|manoseada|drogada'],
      [
        'dije que no|decía que no|no quería|le dije que no|le pedí que parara',
        '...',
        'siguió|igual|no paró|forzó|continuó|lo hizo|me obligó',
      ],
      [
        'fotos|videos|nudes|packs|pack',
        '...',
        'íntimas|íntimos|desnuda|desnudo|filtró|publicó|sin mi permiso|chantaje|amenaza|chantajea',
      ],
      ['dormida|borracha|inconsciente|drogada', '...', 'encima|me tocó|relaciones|sexo|me hizo|sin ropa'],
    ],
  },
  {
    id: 'es-wide-food',
    category: 'eating_disorder',
    severity: 'low',
    good: 'vomito a escondidas después de cenar',
    bad: 'salgo a escondidas después de cenar',
    any: [
      [
        'vomito|vomitar|me provoco el vómito|provocarme el vómito|laxantes|me purgo|purgarme|devuelvo',
        '...',
        'comida|comidas|comer|como|cenar|cena|adelgazar|cada|engordar|flaca|flaco|a escondidas|todo|propósito',
      ],
      [
        'no|sin|llevo',
        '...',
        'comido|comer|como nada|probar bocado',
        '...',
        'días|semana|gorda|gordo|bajar|adelgazar|orgullosa|orgulloso',
      ],
      ['ana|mia', 'y|princesa|pro|tips'],
      ['atracón|atracones|calorías', '...', 'vomit|culpa|asco|gorda|gordo|castigo|ayuno|odio'],
    ],
  },
  {
    id: 'es-wide-body',
    category: 'medical_emergency',
    severity: 'imminent',
    good: 'mi abuelo se desplomó y no responde',
    bad: 'mi abuelo se despidió y no responde mensajes',
    any: [
      [
        'duele|dolor|opresión|presión',
        '...',
        'pecho',
        '...',
        'no puede respirar|no puedo respirar|respirar|brazo|mandíbula|sudando|aire|desmay|mareo',
      ],
      [
        'no',
        'puede|puedo|logra',
        'respirar',
        '...',
        'pecho|labios|azul|garganta|ayuda|morado|hincha|asma|inhalador|alergia|ahog',
      ],
      [
        'se',
        'desmayó|desplomó|cayó|cayo al suelo',
        '...',
        'no responde|no despierta|no respira|inconsciente|convulsiona|no reacciona',
      ],
      ['no', 'respira|reacciona|despierta', '$|mi|ayuda|y|está|por favor|se'],
      ['sangre|sangrando', '...', 'no para|muchísima|por todas partes|mucha|no deja|chorro'],
      [
        'infarto|derrame|convulsionando|convulsiones|ataque al corazón',
        '...',
        'ahora|ayuda|está teniendo|creo que|mi papá|mi mamá|le está dando|por favor',
      ],
      ['ahogando|atragantó|atragantando', '...', 'morado|azul|no respira|ayuda|bebé|comida'],
    ],
  },
  {
    id: 'es-wide-taken',
    category: 'overdose',
    severity: 'imminent',
    good: 'se tragó veinte pastillas de su mamá',
    bad: 'se compró veinte pastillas de menta',
    any: [
      [
        'tomé|tomó|tragué|tragó|tomado|tragado|ingirió|ingerí|tomaron',
        '...',
        'toda|todas|todo el frasco|muchas|montón|frasco|demasiadas|demasiado|veinte|treinta|diez|cuarenta|puñado|caja entera|#',
        '...',
        'pastillas|medicamentos|píldoras|tabletas|calmantes|antidepresivos|clonazepam|paracetamol|remedios|medicinas|rivotril|somníferos',
      ],
      ['tomé|tomó|bebió|bebí|tragó', '...', 'cloro|lejía|veneno|raticida|desinfectante|blanqueador'],
      ['sobredosis', 'creo que|no despierta|ayuda|mi amigo|mi amiga|se tomó|de pastillas|ahora'],
    ],
  },
  {
    id: 'es-wide-mind',
    category: 'psychosis',
    severity: 'high',
    good: 'los vecinos me leen el pensamiento',
    bad: 'los vecinos me leen el periódico',
    any: [
      ['leen|lee|escuchan|controlan|roban|meten', '...', 'pensamiento|pensamientos|mente|cerebro|la cabeza'],
      ['chip|cámaras|micrófonos|implante', '...', 'cabeza|cerebro|paredes|casa|pusieron|leen|espían|diente|vigilan'],
      ['oigo|escucho|oyendo|escuchando', '...', 'voces', '...', '$|que|me|dicen|hablan|ordenan|nadie|noche'],
      [
        'me',
        'persiguen|vigilan|espían|envenenan|quieren envenenar|están siguiendo',
        '...',
        'gobierno|vecinos|todos|cámaras|cia|policía|agentes|en la calle|comida',
      ],
    ],
  },
  {
    id: 'es-wide-worry',
    category: 'third_party_risk',
    severity: 'high',
    good: 'mi primo se está cortando y no sé qué hacer',
    bad: 'mi primo se está mudando y no sé qué hacer',
    any: [
      [
        person,
        '...',
        'se quiere suicidar|quiere suicidarse|se quiere ahorcar|se va a matar|se quiere morir|quiere morir|quiere morirse|se quiere matar|matarse|suicidarse|se va a suicidar|se suicidó|suicida|quitarse la vida|se está cortando|se corta|se hace daño|se autolesiona|ya no quiere vivir|no quiere vivir|se va a matar|se despidió de todos|ahorcarse|tirarse de|intentó suicidarse|intentó matarse|se tomó|la golpea|lo golpea|le pega su|la maltrata|carta de despedida|quiere desaparecer',
      ],
      [
        'miedo|preocupa|preocupada|preocupado',
        '...',
        person,
        '...',
        'haga algo|se mate|se haga daño|cometa una locura|le pase algo|se suicide|se quite la vida',
      ],
    ],
  },
]
