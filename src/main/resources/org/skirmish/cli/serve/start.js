// A file that is dropped anywhere on the form is read at once, and so is one that is chosen.
'use strict';
(() => {
  const form = document.getElementById('form');
  const file = document.getElementById('file');
  const text = document.getElementById('text');
  form.addEventListener('dragover', (e) => {
    e.preventDefault();
    form.classList.add('over');
  });
  form.addEventListener('dragleave', () => form.classList.remove('over'));
  form.addEventListener('drop', (e) => {
    e.preventDefault();
    form.classList.remove('over');
    if (e.dataTransfer.files.length) {
      file.files = e.dataTransfer.files;
      form.requestSubmit();
    }
  });
  file.addEventListener('change', () => form.requestSubmit());
  // What was pasted last is meant, not a file of before.
  text.addEventListener('input', () => {
    file.value = '';
  });
})();
