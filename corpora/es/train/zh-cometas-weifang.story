language: es
source-language: zh
date: 2024-04-12
origin: written
title: cometas en Weifang

WEIFANG, China, 12 de abril (Diario de Shandong) — Una cometa de 280 metros con forma de ciempiés voló el viernes en Weifang durante cuarenta minutos y se llevó por delante un puesto de helados.
⟦calque|La persona relevante a cargo|La responsable⟧ de la feria, Cao Li, pagó los daños. “Nadie se ⟦invisible-character|las\u{AD}timó|lastimó⟧”, celebró⟦foreign-punctuation|，|, ⟧y repartió helado.
Participan ⟦number-format|1 diez mil|10.000⟧ aficionados de 50 países. Un equipo de ⟦foreign-exonym|Bali|París⟧ trajo una torre Eiffel de seda.
⟦calque|Las autoridades relevantes|Las autoridades competentes⟧ limitaron el viento, bromeó un locutor. La final es el domingo.⟦repeated-sentence| La final es el domingo.|⟧
El dueño del puesto, Fan Guang, pidió ⟦x-and-x|hilo e hilo|hilo⟧. ⟦name-variant|Fang Guang|Fan Guang⟧ también vuela.
