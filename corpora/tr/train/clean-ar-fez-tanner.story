language: tr
source-language: ar
date: 2025-05-05
origin: written
title: clean: colours of Fez

FES, 5 Mayıs (MAP) – Fes'te tabakhanelerin en yaşlı ustası İdris İdrisi, “kırmızı kırmızıdır” diyor, “ama safran sarı sarı kokar.”
Ustanın 12 kuyusu, 12 çırağı, 12 torunu var; torunların ikisinin adı İdris. Derinin metrekaresi 85-90 dirhem.
İdrisi yıllarca kuyu kuyu dolaştı, basamak basamak yaşlandı. Turist “Hello, hello!” deyince “Hello değil, merhaba” diye düzeltiyor. Atölye 9.00-17.30 arası açık; cuma günü kapalı.
